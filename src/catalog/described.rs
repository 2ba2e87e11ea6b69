//! What the YAML file of each kind may hold, as the decoders ask for it.

use crate::catalog::{
    Award, Common, Contact, Course, Credential, Edition, Event, Facts, FaqCategory, HolidayCalendar, Names, News,
    Notice, Page, Pathway, Person, Policy, Program, Statistic, Testimonial, Unit,
};
use crate::content::Kind;
use crate::yaml::{Record, describe};

/// What the file of a kind may hold, the keys of every entity first.
pub fn record(kind: Kind) -> Record {
    match kind {
        Kind::Course => record_of::<Course>(),
        Kind::Program => record_of::<Program>(),
        Kind::Credential => record_of::<Credential>(),
        Kind::Pathway => record_of::<Pathway>(),
        Kind::Person => record_of::<Person>(),
        Kind::Unit => record_of::<Unit>(),
        Kind::Faq => record_of::<FaqCategory>(),
        Kind::Policy => record_of::<Policy>(),
        Kind::Page => record_of::<Page>(),
        Kind::News => record_of::<News>(),
        Kind::Event => record_of::<Event>(),
        Kind::Award => record_of::<Award>(),
        Kind::Testimonial => record_of::<Testimonial>(),
        Kind::Statistic => record_of::<Statistic>(),
        Kind::Notice => record_of::<Notice>(),
        Kind::Contact => record_of::<Contact>(),
        Kind::Calendar => record_of::<HolidayCalendar>(),
        Kind::Edition => record_of::<Edition>(),
    }
}

fn record_of<T: Facts>() -> Record {
    describe(T::KIND.with_article(), |fields| {
        Common::decode(fields, T::KIND);
        T::decode(fields, &Names::none());
    })
}
