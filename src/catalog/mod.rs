//! The model: what a catalog says, one file for each kind of entity.
//!
//! A reference that resolves is a [`Key`]; one that does not is reported at its
//! place and left out, so that later stages meet only what is sound.

mod assemble;
mod award;
mod calendar;
mod contact;
mod course;
mod credential;
mod entity;
mod event;
mod faq;
mod names;
mod news;
mod notice;
mod page;
mod part_check;
mod pathway;
mod person;
mod policy;
mod price;
mod program;
mod prose_check;
mod requirement;
mod role;
mod run;
mod statistic;
mod testimonial;
mod unit;
mod vocabulary;
mod word;

pub use assemble::{Catalog, assemble};
pub use award::Award;
pub use calendar::HolidayCalendar;
pub use contact::Contact;
pub use course::{Course, Hours, Module};
pub use credential::Credential;
pub use entity::{Common, Entity, Facts, Key, Table};
pub use event::Event;
pub use faq::{FaqCategory, Question};
pub use names::Names;
pub use news::News;
pub use notice::Notice;
pub use page::{Navigation, Page};
pub use pathway::Pathway;
pub use person::{Appointment, Person};
pub use policy::{Anchor, Param, ParamSpec, ParamType, Policy, PolicyKind, PolicyOffset, PolicyVersion, Tier};
pub use price::price;
pub use program::Program;
pub use requirement::{Item, Requirement, Rule};
pub use role::{Teacher, UnitRole};
pub use run::{Availability, Run};
pub use statistic::Statistic;
pub use testimonial::Testimonial;
pub use unit::Unit;
pub use vocabulary::{Term, TermKey, Vocabularies};
pub use word::Word;
