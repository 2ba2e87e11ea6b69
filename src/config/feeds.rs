//! What the settings say of feeds.

use crate::yaml::Fields;

/// How much the feeds tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeedSettings {
    /// How many entries a feed has at most; none are written for 0.
    pub size: u16,
    /// A run whose registration closes within this many days is closing soon.
    pub closing_soon_days: u16,
}

impl Default for FeedSettings {
    fn default() -> FeedSettings {
        FeedSettings { size: 50, closing_soon_days: 14 }
    }
}

impl FeedSettings {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> FeedSettings {
        let usual = FeedSettings::default();
        let doc = "what the feeds of news and dates tell, as `{ size: 50 }`";
        let read = fields.record("feeds", doc, "the settings of feeds", |inner| FeedSettings {
            size: inner
                .get("size", "how many entries a feed has at most, 0 for no feeds; 50 if absent")
                .unwrap_or(usual.size),
            closing_soon_days: inner
                .get("closing_soon_days", "how near the end of registration is soon, in days; 14 if absent")
                .unwrap_or(usual.closing_soon_days),
        });
        read.unwrap_or(usual)
    }
}
