//! Texts against facts: links, anchors and the parts they name.

use crate::catalog::{Catalog, Facts, Table};
use crate::content::{Kind, Target, Text};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::Span;

/// Reports links to nothing and anchors that are nowhere.
pub(super) fn check(catalog: &Catalog, found: &mut Diagnostics) {
    catalog.shown_texts().into_iter().for_each(|text| links(text, catalog, found));
}

fn links(text: &Text, catalog: &Catalog, found: &mut Diagnostics) {
    for link in text.prose.fragments().flat_map(|fragment| fragment.links()) {
        match &link.target {
            Target::Anchor(id) if !text.has_anchor(id) && !id.starts_with("fn") => {
                let fault = Diagnostic::new(
                    Code::MD_BROKEN_ANCHOR,
                    link.span,
                    format!("there is no part `#{id}` on this page"),
                );
                let ids = text.prose.sections.iter().map(|section| section.id.value.as_ref());
                let anchors = text.prose.anchors.iter().map(|anchor| anchor.value.as_ref());
                found.report(fault.suggest(id, ids.chain(anchors)));
            }
            Target::Topic(id) if catalog.vocabularies.find("topics", id).is_none() => {
                let fault = Diagnostic::new(Code::MD_BROKEN_LINK, link.span, format!("there is no topic `{id}`"));
                let ids = catalog.vocabularies.terms("topics").iter().map(|term| term.id.as_str());
                found.report(fault.suggest(id, ids));
            }
            Target::Entity { kind, id, anchor } => entity_link(*kind, id, anchor.as_deref(), link.span, catalog, found),
            _ => {}
        }
    }
}

fn entity_link(kind: Kind, id: &str, anchor: Option<&str>, span: Span, catalog: &Catalog, found: &mut Diagnostics) {
    match kind {
        Kind::Course => target(&catalog.courses, id, anchor, span, found),
        Kind::Program => target(&catalog.programs, id, anchor, span, found),
        Kind::Person => target(&catalog.people, id, anchor, span, found),
        Kind::Credential => target(&catalog.credentials, id, anchor, span, found),
        Kind::Pathway => target(&catalog.pathways, id, anchor, span, found),
        Kind::Unit => target(&catalog.units, id, anchor, span, found),
        Kind::Event => target(&catalog.events, id, anchor, span, found),
        Kind::Award => target(&catalog.awards, id, anchor, span, found),
        Kind::Testimonial => target(&catalog.testimonials, id, anchor, span, found),
        Kind::Statistic => target(&catalog.statistics, id, anchor, span, found),
        Kind::Edition => target(&catalog.editions, id, anchor, span, found),
        Kind::Faq => target(&catalog.faq, id, anchor, span, found),
        Kind::Page => target(&catalog.pages, id, anchor, span, found),
        Kind::Policy => target(&catalog.policies, id, anchor, span, found),
        Kind::News => target(&catalog.news, id, anchor, span, found),
        _ => {
            let fault =
                Diagnostic::new(Code::MD_BROKEN_LINK, span, format!("{} has no page of its own", kind.with_article()));
            found
                .report(fault.help(
                    "link a course, program, credential, person, topic, policy, FAQ category, page or news item",
                ));
        }
    }
}

fn target<T: Facts>(table: &Table<T>, id: &str, anchor: Option<&str>, span: Span, found: &mut Diagnostics) {
    let kind = T::KIND;
    let Some(key) = table.find(id) else {
        let fault = Diagnostic::new(Code::MD_BROKEN_LINK, span, format!("there is no {kind} `{id}`"));
        found.report(fault.suggest(id, table.all().map(|(_, entity)| entity.id.as_ref())));
        return;
    };
    let entity = table.get(key);
    if entity.is_hidden {
        let fault =
            Diagnostic::new(Code::ENTITY_DRAFT_REFERENCE, span, format!("links the {kind} `{id}`, which is a draft"));
        found.report(fault.help("publish it, or take the link out"));
        return;
    }
    let Some(anchor) = anchor else { return };
    let source = entity.texts[entity.source].as_ref();
    if let Some(source) = source.filter(|source| !source.has_anchor(anchor)) {
        let fault = Diagnostic::new(Code::MD_BROKEN_ANCHOR, span, format!("the {kind} `{id}` has no part `#{anchor}`"));
        let ids = source.prose.sections.iter().map(|section| section.id.value.as_ref());
        let anchors = source.prose.anchors.iter().map(|anchor| anchor.value.as_ref());
        found.report(fault.suggest(anchor, ids.chain(anchors)));
    }
}
