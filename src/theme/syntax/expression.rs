//! The grammar of expressions, and of the tags they stand in.

use std::ops::Range;

use crate::theme::syntax::token::{Token, tokens};
use crate::theme::syntax::{Argument, Call, Expression, Piece, Shape, Step, Template};

/// Deeper than the engine goes, so that it is the one to complain.
const DEPTH_LIMIT: usize = 64;

/// How tightly the signs bind: to their left and to their right.
fn binding(sign: &str) -> Option<(u8, u8)> {
    Some(match sign {
        "or" => (1, 2),
        "and" => (3, 4),
        "in" | "is" => (5, 6),
        "==" | "!=" | "<" | "<=" | ">" | ">=" => (7, 8),
        "+" | "-" => (11, 12),
        "*" | "/" | "%" | "~" | "//" => (13, 14),
        "**" => (16, 15),
        "|" => (17, 18),
        _ => return None,
    })
}

const NOT: u8 = 5;
const MINUS: u8 = 20;

pub(super) struct Parser {
    tokens: Option<Vec<(Token, Range<usize>)>>,
    at: usize,
    depth: usize,
}

impl Parser {
    pub(super) fn new(text: &str) -> Parser {
        Parser { tokens: tokens(text), at: 0, depth: 0 }
    }

    pub(super) fn template(mut self) -> Option<Template> {
        let mut pieces = Vec::new();
        while let Some((token, range)) = self.next() {
            pieces.push(match token {
                Token::Content => Piece::Text(range),
                Token::Comment(words) => Piece::Comment(words),
                Token::PrintStart => {
                    let expression = self.expression(0)?;
                    self.expect(&Token::PrintEnd)?;
                    Piece::Print(expression)
                }
                Token::TagStart => self.tag()?,
                _ => return None,
            });
        }
        self.tokens.is_some().then_some(Template { pieces })
    }

    /// A tag: its expressions, and none of what it means.
    fn tag(&mut self) -> Option<Piece> {
        let mut expressions = Vec::new();
        let mut names = Vec::new();
        let word = match self.next()?.0 {
            Token::Name(word) => word,
            Token::Sign("<") => {
                self.dotted_name()?;
                self.attributes(&mut expressions)?;
                self.sign(">")?;
                String::new()
            }
            Token::Sign("</") => {
                self.dotted_name()?;
                self.sign(">")?;
                String::new()
            }
            _ => return None,
        };
        match word.as_str() {
            "if" | "elif" => expressions.push(self.expression(0)?),
            "for" => {
                while !self.is_word("in") {
                    if let (Token::Name(name), _) = self.next()? {
                        names.push(name);
                    }
                }
                self.next()?;
                expressions.push(self.expression(0)?);
            }
            "set" | "set_global" => {
                names.push(self.name()?.0);
                if self.take_sign("=") {
                    expressions.push(self.expression(0)?);
                }
                while self.take_sign("|") {
                    self.filter(&mut expressions)?;
                }
            }
            "filter" => loop {
                self.filter(&mut expressions)?;
                if !self.take_sign("|") {
                    break;
                }
            },
            // Parameters of components have literal defaults; names follow the others.
            _ => {
                while self.peek().is_some_and(|token| *token != Token::TagEnd) {
                    // `@page` is not given to a component, it is the page's own.
                    let is_seen = self.take_sign("@");
                    match self.next()?.0 {
                        Token::Name(name) if !is_seen => names.push(name),
                        _ => {}
                    }
                }
            }
        }
        self.expect(&Token::TagEnd)?;
        Some(Piece::Tag { word, names, expressions })
    }

    fn expression(&mut self, least: u8) -> Option<Expression> {
        self.depth += 1;
        let read = if self.depth > DEPTH_LIMIT { None } else { self.operators(least) };
        self.depth -= 1;
        read
    }

    fn operators(&mut self, least: u8) -> Option<Expression> {
        let start = self.start();
        let mut left = self.operand()?;
        while let Some(token) = self.peek() {
            let sign = match token {
                Token::Sign(sign) => *sign,
                Token::Name(word) => match word.as_str() {
                    "or" => "or",
                    "and" => "and",
                    "in" => "in",
                    "is" => "is",
                    "not" if NOT >= least => {
                        self.next()?;
                        if !self.is_word("in") {
                            return None;
                        }
                        continue;
                    }
                    "if" if least == 0 => {
                        self.next()?;
                        let condition = Box::new(self.expression(0)?);
                        self.word("else")?;
                        let no = Box::new(self.expression(0)?);
                        let shape = Shape::Choice { condition, yes: Box::new(left), no };
                        return Some(self.from(start, shape));
                    }
                    _ => break,
                },
                _ => break,
            };
            if sign == "[" {
                left = self.subscript(start, left)?;
                continue;
            }
            let Some((_, right)) = binding(sign).filter(|(left, _)| *left >= least) else { break };
            self.next()?;
            left = match sign {
                "is" => {
                    self.take_word("not");
                    // Whoever asks whether a name is there says that it may not be.
                    let is_asked = self.is_word("defined") || self.is_word("undefined");
                    let is_path = matches!(left.shape, Shape::Path(_));
                    let mut parts = if is_asked && is_path { Vec::new() } else { vec![left] };
                    self.filter(&mut parts)?;
                    self.from(start, Shape::Other(parts))
                }
                "|" => {
                    let mut parts = vec![left];
                    self.filter(&mut parts)?;
                    self.from(start, Shape::Other(parts))
                }
                sign => {
                    let right = self.expression(right)?;
                    let shape = match sign {
                        "~" => Shape::Join(Box::new(left), Box::new(right)),
                        _ => Shape::Other(vec![left, right]),
                    };
                    self.from(start, shape)
                }
            };
        }
        Some(left)
    }

    fn operand(&mut self) -> Option<Expression> {
        let start = self.start();
        let shape = match self.next()?.0 {
            Token::Text(text) => Shape::Text(text),
            Token::Whole(number) => Shape::Whole(number),
            Token::Fraction(number) => Shape::Fraction(number),
            Token::Bool(flag) => Shape::Bool(flag),
            Token::Name(word) => match word.as_str() {
                "none" | "None" | "null" => Shape::Nothing,
                "not" => Shape::Other(vec![self.unary(NOT)?]),
                _ => return self.name_or_call(start, word),
            },
            Token::Sign("-") => match self.unary(MINUS)? {
                Expression { shape: Shape::Whole(number), .. } => Shape::Whole(-number),
                Expression { shape: Shape::Fraction(number), .. } => Shape::Fraction(-number),
                other => Shape::Other(vec![other]),
            },
            Token::Sign("<") => {
                let mut parts = Vec::new();
                self.dotted_name()?;
                self.attributes(&mut parts)?;
                self.sign("/")?;
                self.sign(">")?;
                Shape::Other(parts)
            }
            Token::Sign("{") => self.map()?,
            Token::Sign("[") => self.list()?,
            Token::Sign("(") => {
                let inner = self.expression(0)?;
                self.sign(")")?;
                return Some(inner);
            }
            _ => return None,
        };
        Some(self.from(start, shape))
    }

    fn unary(&mut self, binding: u8) -> Option<Expression> {
        match self.peek() {
            Some(Token::Sign("-")) => None,
            Some(Token::Name(word)) if word == "not" => None,
            _ => self.expression(binding),
        }
    }

    /// A function with its arguments, or a name and what is reached from it.
    fn name_or_call(&mut self, start: usize, name: String) -> Option<Expression> {
        if self.is_sign("(") {
            let arguments = self.arguments()?;
            return Some(self.from(start, Shape::Call(Call { name, arguments })));
        }
        let range = self.from(start, Shape::Nothing).range;
        let mut read = self.from(start, Shape::Path(vec![Step { name, range, is_open: false }]));
        loop {
            let is_open = self.is_sign("?.");
            if self.take_sign(".") || self.take_sign("?.") {
                let (name, range) = self.name()?;
                if let Shape::Path(steps) = &mut read.shape {
                    steps.push(Step { name, range, is_open });
                }
                read = self.from(start, read.shape);
            } else if self.is_sign("[") || self.is_sign("?[") {
                read = self.subscript(start, read)?;
            } else if self.is_sign("(") {
                return None;
            } else {
                return Some(read);
            }
        }
    }

    /// `[index]` or `[start:end:step]`.
    fn subscript(&mut self, start: usize, of: Expression) -> Option<Expression> {
        self.next()?;
        let mut parts = vec![of];
        if !self.is_sign(":") {
            parts.push(self.expression(0)?);
        }
        if self.take_sign(":") {
            if !self.is_sign(":") && !self.is_sign("]") {
                parts.push(self.expression(0)?);
            }
            if self.take_sign(":") {
                parts.push(self.expression(0)?);
            }
        }
        self.sign("]")?;
        Some(self.from(start, Shape::Other(parts)))
    }

    /// `(name=value, …)`.
    fn arguments(&mut self) -> Option<Vec<Argument>> {
        self.sign("(")?;
        let mut arguments: Vec<Argument> = Vec::new();
        loop {
            if self.take_sign(")") {
                return Some(arguments);
            }
            if !arguments.is_empty() {
                self.sign(",")?;
                if self.take_sign(")") {
                    return Some(arguments);
                }
            }
            let (name, name_range) = self.name()?;
            self.sign("=")?;
            let value = self.expression(0)?;
            if arguments.iter().any(|one| one.name == name) {
                return None;
            }
            arguments.push(Argument { name, name_range, value });
        }
    }

    /// A filter or a test: a name, with arguments or without.
    fn filter(&mut self, parts: &mut Vec<Expression>) -> Option<()> {
        self.name()?;
        if self.is_sign("(") {
            parts.extend(self.arguments()?.into_iter().map(|one| one.value));
        }
        Some(())
    }

    /// What a component is given: `name="text"`, `name={expression}`, `name`,
    /// `{...expression}`.
    fn attributes(&mut self, parts: &mut Vec<Expression>) -> Option<()> {
        loop {
            if self.take_sign("{") {
                self.sign("...")?;
                parts.push(self.expression(0)?);
                self.sign("}")?;
            } else if matches!(self.peek(), Some(Token::Name(_))) {
                self.next()?;
                if self.take_sign("=") {
                    let start = self.start();
                    if self.take_sign("{") {
                        parts.push(self.expression(0)?);
                        self.sign("}")?;
                    } else if let Token::Text(text) = self.next()?.0 {
                        parts.push(self.from(start, Shape::Text(text)));
                    } else {
                        return None;
                    }
                }
            } else {
                return Some(());
            }
        }
    }

    fn map(&mut self) -> Option<Shape> {
        let mut entries = Vec::new();
        let mut spread = Vec::new();
        let mut is_first = true;
        while !self.take_sign("}") {
            if !is_first {
                self.sign(",")?;
                if self.take_sign("}") {
                    break;
                }
            }
            is_first = false;
            if self.take_sign("...") {
                spread.push(self.expression(0)?);
                continue;
            }
            let key = match self.next()?.0 {
                Token::Text(text) => text,
                Token::Whole(number) => number.to_string(),
                Token::Bool(flag) => flag.to_string(),
                _ => return None,
            };
            self.sign(":")?;
            entries.push((key, self.expression(0)?));
        }
        Some(match spread.is_empty() {
            true => Shape::Map(entries),
            false => Shape::Other(entries.into_iter().map(|(_, value)| value).chain(spread).collect()),
        })
    }

    /// A list, or one made by `for`.
    fn list(&mut self) -> Option<Shape> {
        let mut parts = Vec::new();
        let mut has_spread = false;
        while !self.take_sign("]") {
            if !parts.is_empty() {
                self.sign(",")?;
                if self.take_sign("]") {
                    break;
                }
            }
            let is_spread = self.take_sign("...");
            has_spread |= is_spread;
            parts.push(self.expression(0)?);
            if parts.len() == 1 && !is_spread && self.take_word("for") {
                let mut names = vec![self.name()?.0];
                if self.take_sign(",") {
                    names.push(self.name()?.0);
                }
                self.word("in")?;
                let of = Box::new(self.expression(1)?);
                if self.take_word("if") {
                    parts.push(self.expression(1)?);
                }
                self.sign("]")?;
                return Some(Shape::Each { names, of, parts });
            }
        }
        Some(if has_spread { Shape::Other(parts) } else { Shape::List(parts) })
    }

    fn dotted_name(&mut self) -> Option<()> {
        self.name()?;
        while self.take_sign(".") {
            self.name()?;
        }
        Some(())
    }

    fn name(&mut self) -> Option<(String, Range<usize>)> {
        match self.next()? {
            (Token::Name(name), range) => Some((name, range)),
            _ => None,
        }
    }

    /// From `start` to the last token that was read.
    fn from(&self, start: usize, shape: Shape) -> Expression {
        let read = self.tokens.as_ref().and_then(|tokens| tokens.get(self.at.checked_sub(1)?));
        Expression { range: start..read.map_or(start, |(_, range)| range.end), shape }
    }

    /// Where the next token begins.
    fn start(&self) -> usize {
        self.tokens.as_ref().and_then(|tokens| tokens.get(self.at)).map_or(0, |(_, range)| range.start)
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.as_ref()?.get(self.at).map(|(token, _)| token)
    }

    fn next(&mut self) -> Option<(Token, Range<usize>)> {
        let token = self.tokens.as_ref()?.get(self.at).cloned();
        self.at += 1;
        token
    }

    fn expect(&mut self, token: &Token) -> Option<()> {
        (self.next()?.0 == *token).then_some(())
    }

    fn is_sign(&self, sign: &str) -> bool {
        matches!(self.peek(), Some(Token::Sign(one)) if *one == sign)
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Some(Token::Name(one)) if one == word)
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let is_there = self.is_sign(sign);
        self.at += usize::from(is_there);
        is_there
    }

    fn take_word(&mut self, word: &str) -> bool {
        let is_there = self.is_word(word);
        self.at += usize::from(is_there);
        is_there
    }

    fn sign(&mut self, sign: &str) -> Option<()> {
        self.take_sign(sign).then_some(())
    }

    fn word(&mut self, word: &str) -> Option<()> {
        self.take_word(word).then_some(())
    }
}
