//! A token that does not fit in, what its writer probably meant out.
//!
//! It looks at the token and its neighbours. Habits that take more than a token to tell are for `foreign`.

use crate::code;
use crate::grammar::Rule;
use crate::scanner::token;
use crate::suggest::closest;

/// What to do about a token that begins a comment in other languages.
pub(crate) fn comment(text: &str, at: usize) -> Option<&'static str> {
    let rest = text.get(at..).unwrap_or_default();
    let is_comment = rest.starts_with("--") || (rest.starts_with('#') && !rest.starts_with("#["));
    is_comment.then_some("comments begin with `//`")
}

/// What to do about a token that may stand nowhere.
pub(crate) fn anywhere(text: &str, at: usize) -> Option<&'static str> {
    let rest = text.get(at..).unwrap_or_default();
    if let Some(help) = comment(text, at) {
        return Some(help);
    }
    Some(match rest.chars().next()? {
        '#' | '@' => {
            "tags are written `@name(value)`, and stand behind what they are about, in front of its `;` or `{`"
        }
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => {
            "it looks like a blank and is another character: write a blank"
        }
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}' => "this character cannot be seen: remove it",
        '\u{201C}'..='\u{201F}' | '\u{AB}' | '\u{BB}' => "write straight quotes: `\"`",
        _ => return None,
    })
}

/// What to write in place of the token at `at`; `code` says what should have stood there.
pub(crate) fn instead(statement: Rule, code: &str, text: &str, at: usize) -> Option<String> {
    let token = token(text, at);
    if let Some(help) = comment(text, at) {
        return Some(help.to_owned());
    }
    let help = match code {
        code::EXPECTED_CLASS => {
            closest(token, &["inline", "table"]).map(|class| format!("did you mean `{class}`?"))
        }
        code::EXPECTED_NAME => name(token),
        code::EXPECTED_TYPE => ty(statement, token),
        code::MALFORMED_LENGTH => length(token, &text[..at]),
        code::MALFORMED_VALUE => value(statement, token, &text[at..]),
        code::MALFORMED_TAG if token == "\"" => {
            Some("put the text in backquotes, as in @name(`any text`)".to_owned())
        }
        code::UNEXPECTED if token == "=" && !is_head(statement) => Some(
            "one value stands in front of the tags, as in `Mana int16 = 100 @tag();`".to_owned(),
        ),
        _ => None,
    };
    // Where a value is missing, the tag behind it is no mistake.
    let is_tag = token == "@" && !matches!(code, code::EXPECTED_NAME | code::EXPECTED_TYPE);
    help.or_else(|| {
        let help = anywhere(text, at).filter(|_| !is_tag);
        help.map(str::to_owned)
    })
}

fn is_head(statement: Rule) -> bool {
    matches!(
        statement,
        Rule::header | Rule::enum_head | Rule::struct_head | Rule::union_head
    )
}

fn name(token: &str) -> Option<String> {
    let help = match token.chars().next()? {
        '_' => {
            "`_` may not come first: a name starts with a letter and goes on with letters, digits and `_`"
        }
        '0'..='9' if token.bytes().all(|byte| byte.is_ascii_digit()) => {
            "nothing is numbered here: what comes first, is first"
        }
        _ => return None,
    };
    Some(help.to_owned())
}

fn ty(statement: Rule, token: &str) -> Option<String> {
    let help = match (statement, token) {
        (Rule::constant, "[" | "?") => "a constant is one number or one bool",
        (Rule::enum_head, "[" | "?") => {
            "the values of an enum are integers, as in `enum Team uint8 {`"
        }
        (Rule::field, "=") => "the type stands in front of `=`, as in `Mana int16 = 100;`",
        (Rule::field, "@") => "tags stand behind the type, as in `Mana int16 @tag();`",
        _ => return None,
    };
    Some(help.to_owned())
}

fn length(token: &str, before: &str) -> Option<String> {
    let help = match token {
        "=" if before.trim_end().ends_with('<') => {
            "`<` already means at most: `[<3]` holds up to 3"
        }
        "?" => {
            "`?` stands in front of brackets or behind them: `?[]T` may be absent, `[]?T` has elements that may"
        }
        _ if token.starts_with(|c: char| c.is_ascii_digit()) && token.contains('.') => {
            "a length is a whole number"
        }
        _ => return None,
    };
    Some(help.to_owned())
}

fn value(statement: Rule, token: &str, rest: &str) -> Option<String> {
    let digits = token.trim_start_matches('-');
    let is_number = digits.starts_with(|c: char| c.is_ascii_digit());
    let has_fraction = is_number && digits.contains('.');
    Some(match token {
        "\"" | "'" | "`" | "[" | "{" | "(" => {
            "a value is a number, `true` or `false`, a variant or a constant: no text, and no list"
                .to_owned()
        }
        "." => format!(
            "a digit stands on both sides of the point: `0.{}`",
            self::token(rest, 1)
        ),
        "+" => format!("leave out the `+`: `{}`", self::token(rest, 1)),
        _ if digits.starts_with("0X") => {
            format!(
                "the `x` is written in lower case: `{}`",
                token.replacen('X', "x", 1)
            )
        }
        "@" if statement == Rule::constant => {
            "tags stand behind the value, as in `const MaxPlayers uint32 = 64 @tag();`".to_owned()
        }
        _ if token != digits && digits.starts_with(char::is_alphabetic) => {
            format!("a constant can't be negated: declare one that is what `{token}` would be")
        }
        _ if is_number
            && !digits.starts_with('0')
            && digits.ends_with(['f', 'F', 'd', 'u', 'U', 'l', 'L']) =>
        {
            let number = token.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            format!("a number has no suffix: `{number}`")
        }
        _ if is_number && digits.contains('_') => {
            format!("a number has no `_`: `{}`", token.replace('_', ""))
        }
        _ if is_number && token.ends_with('.') => {
            format!("a digit stands on both sides of the point: `{token}0`")
        }
        _ if has_fraction && statement == Rule::variant => {
            "the values of an enum are whole numbers".to_owned()
        }
        _ if has_fraction && statement == Rule::member => {
            "the tags of a union are whole numbers".to_owned()
        }
        _ => return None,
    })
}

/// What to do about the token at `at`, where only a `;` seems to be missing in front of it.
pub(crate) fn behind(statement: Rule, text: &str, at: usize) -> Option<String> {
    if let Some(help) = anywhere(text, at) {
        return Some(help.to_owned());
    }
    let token = token(text, at);
    let is_number = token
        .trim_start_matches('-')
        .starts_with(|c: char| c.is_ascii_digit());
    let help = match (statement, token) {
        (Rule::header, ".") => {
            let name = package(text, at);
            return Some(format!(
                "the name of a package has no dots: write `karmem {name};`"
            ));
        }
        (Rule::header, _) if token.starts_with('-') => {
            return Some(format!(
                "a name has no `-`: write `karmem {};`",
                package(text, at)
            ));
        }
        (Rule::variant | Rule::member | Rule::field | Rule::constant, ":")
            if text[at..].starts_with("::") =>
        {
            let name = self::token(text, at + 2);
            return Some(format!("a variant is written without its enum: `{name}`"));
        }
        (_, "(" | "[") if statement != Rule::member => {
            let name = self::token(text, at + token.len());
            let name = if name.starts_with(char::is_alphabetic) {
                name
            } else {
                "name"
            };
            return Some(format!("a tag is written `@{name}()` or `@{name}(value)`"));
        }
        (Rule::field | Rule::variant | Rule::member, _) if is_number => {
            return Some(format!("a value stands behind `=`: `= {token}`"));
        }
        (Rule::import, "as") => {
            "an imported type is called by its name, or with the package in front: `game.Vec3`"
        }
        (Rule::import, ",") => "each file is imported on its own, as in `import \"other.km\";`",
        (Rule::import, _) => return None,
        (Rule::member, "[") => "a member is one struct: put the slice into a struct of its own",
        (Rule::member, "?") => "a member is never optional: a union may be nothing already",
        (Rule::constant, ",") => "each constant is declared on its own",
        (Rule::header, ",") => "write `;` in place of the comma",
        (_, ",") => "write `;` in place of the comma, and of all others between the braces",
        (_, "|") => "write `;` in place of the `|`",
        (_, ".") => "a name has one dot at most, without blanks around it, as in `game.Vec3`",
        (_, "`") => "a tag is written `@name(value)` or `@name()`",
        _ => return None,
    };
    Some(help.to_owned())
}

/// The name of a package around `at`, with `_` for what cannot stand in one.
fn package(text: &str, at: usize) -> String {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
    let start = text[..at].rfind(|c| !is_part(c)).map_or(0, |found| {
        found + text[found..].chars().next().map_or(1, char::len_utf8)
    });
    let name = &text[start..];
    let name = &name[..name.find(|c| !is_part(c)).unwrap_or(name.len())];
    name.replace(['.', '-'], "_")
}
