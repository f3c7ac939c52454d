//! Good schemas for proptest: tokens that the grammar allows, and anything that may stand between them.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// The tokens of a piece of a schema.
type Tokens = Vec<String>;

/// Where only blanks may stand: the type of a union's member is on the line of its name.
const ON_LINE: &str = "\0";

/// The text of a schema without errors in its syntax.
pub(crate) fn schema() -> impl Strategy<Value = String> {
    let header = joined(vec![one("karmem"), name(), tags(), one(";")]);
    let declaration = prop_oneof![constant(), enumeration(), structure(), union(), one(";")];
    let tokens = (header, vec(import(), 0..3), vec(declaration, 0..6));
    let tokens = tokens.prop_map(|(header, imports, declarations)| {
        [vec![header], imports, declarations].concat().concat()
    });
    let end = prop_oneof![Just(String::new()), gap()];
    (select(vec!["", "\u{FEFF}"]), tokens, end).prop_flat_map(|(start, tokens, end)| {
        let gaps = vec(gap(), tokens.len());
        (Just(start), Just(tokens), gaps, Just(end))
            .prop_map(|(start, tokens, gaps, end)| start.to_owned() + &text(&tokens, &gaps) + &end)
    })
}

fn text(tokens: &[String], gaps: &[String]) -> String {
    let mut text = String::new();
    for (token, gap) in tokens.iter().zip(gaps) {
        match token.strip_prefix(ON_LINE) {
            Some(_) if gap.contains(['\n', '\r']) => text += " ",
            _ => text += gap,
        }
        let token = token.trim_start_matches(ON_LINE);
        let is_word =
            |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "_.-+".contains(c));
        if is_word(text.chars().last()) && is_word(token.chars().next()) {
            text += " ";
        }
        text += token;
    }
    text
}

/// What stands between two tokens, from nothing to comments of every kind.
fn gap() -> impl Strategy<Value = String> {
    let blank = select(vec![
        "",
        " ",
        " ",
        " ",
        "\n",
        "\n",
        "\n    ",
        "\r\n",
        "\n\n",
        "\n \n\n\t",
        "\t",
        "\r",
    ]);
    let comment = select(vec![
        "// {}\n",
        "// {}  \r\n",
        "//{}\n",
        "//// {}\n",
        "/// {}\n",
        "///{}  \n",
        "/// \n",
        "// } ; ` \" {}\n",
        "/* {} */",
        "/*{}*/",
        "/** {} */",
        "/* {}\n   {} */",
        "/*\n * {}\n * {}\n */",
        "/*\r\n\t* {}\r\n\t*/",
        "/* {}\n\n  * {} */",
        "/* ; } // /// {} */",
    ]);
    let filled = (comment, "[a-z ]{0,8}").prop_map(|(comment, word)| comment.replace("{}", &word));
    let pieces = vec((blank.clone(), filled), 0..3);
    let with_comments = (pieces, blank.clone()).prop_map(|(pieces, end)| {
        let pieces = pieces
            .into_iter()
            .map(|(blank, comment)| blank.to_owned() + &comment);
        pieces.collect::<String>() + end
    });
    prop_oneof![6 => blank.prop_map(str::to_owned), 1 => with_comments]
}

fn import() -> BoxedStrategy<Tokens> {
    let path = select(vec!["\"a.km\"", "\"../b/ü.km\"", "\"b// no comment; {\""]).prop_map(owned);
    joined(vec![one("import"), path.boxed(), one(";")])
}

fn constant() -> BoxedStrategy<Tokens> {
    joined(vec![
        one("const"),
        name(),
        name(),
        one("="),
        value(),
        tags(),
        one(";"),
    ])
}

fn enumeration() -> BoxedStrategy<Tokens> {
    let value = select(vec!["0", "7", "-0x1F", "MaxPlayers", "game.Max"])
        .prop_map(owned)
        .boxed();
    let variant = joined(vec![
        name(),
        maybe(joined(vec![one("="), value])),
        tags(),
        one(";"),
    ]);
    joined(vec![one("enum"), name(), name(), tags(), body(variant)])
}

fn structure() -> BoxedStrategy<Tokens> {
    let class = select(vec!["inline", "table"]).prop_map(owned).boxed();
    let default = maybe(joined(vec![one("="), value()]));
    let field = joined(vec![name(), prefixes(), path(), default, tags(), one(";")]);
    joined(vec![one("struct"), name(), class, tags(), body(field)])
}

fn union() -> BoxedStrategy<Tokens> {
    let ty = path()
        .prop_map(|tokens| owned(&(ON_LINE.to_owned() + &tokens[0])))
        .boxed();
    let tag = maybe(joined(vec![
        one("="),
        select(vec!["1", "0x7", "First"]).prop_map(owned).boxed(),
    ]));
    let member = joined(vec![name(), maybe(ty), tag, tags(), one(";")]);
    joined(vec![one("union"), name(), tags(), body(member)])
}

fn body(member: BoxedStrategy<Tokens>) -> BoxedStrategy<Tokens> {
    let members = vec((member, maybe(one(";"))), 1..6);
    let members = members.prop_map(|members| {
        members
            .into_iter()
            .flat_map(|(member, end)| [member, end].concat())
            .collect()
    });
    joined(vec![
        one("{"),
        maybe(one(";")),
        members.boxed(),
        one("}"),
        maybe(one(";")),
    ])
}

fn prefixes() -> BoxedStrategy<Tokens> {
    let length = prop_oneof![one("5"), path()].boxed();
    let prefix = prop_oneof![
        one("?"),
        joined(vec![one("["), one("]")]),
        joined(vec![one("["), length.clone(), one("]")]),
        joined(vec![one("["), one("<"), length, one("]")]),
    ];
    vec(prefix, 0..3)
        .prop_map(|prefixes| prefixes.concat())
        .boxed()
}

fn tags() -> BoxedStrategy<Tokens> {
    let names = subsequence(vec!["id", "golang.package", "a.b.c"], 0..3).prop_shuffle();
    let values = select(vec!["`a ; } // b`", "``", "true", "1.0-rc_1+5", "-", "."]);
    let values = vec(maybe(values.prop_map(owned).boxed()), 2);
    let tags = (names, values).prop_map(|(names, values)| {
        let tags = names.into_iter().zip(values).map(|(name, value)| {
            [
                vec!["@".to_owned(), name.to_owned(), "(".to_owned()],
                value,
                owned(")"),
            ]
            .concat()
        });
        tags.collect::<Vec<_>>().concat()
    });
    prop_oneof![4 => Just(Vec::new()), 1 => tags].boxed()
}

fn value() -> BoxedStrategy<Tokens> {
    select(vec![
        "0", "100", "-0x10", "1.5", "-2e9", "6.0E-3", "2e+9", "true", "Orcs", "game.Max",
    ])
    .prop_map(owned)
    .boxed()
}

fn path() -> BoxedStrategy<Tokens> {
    select(vec!["uint8", "char", "Vec3", "game.Vec3", "名前", "table"])
        .prop_map(owned)
        .boxed()
}

/// Names of all lengths, and keywords, which are good names.
fn name() -> BoxedStrategy<Tokens> {
    let keywords =
        select(vec!["karmem", "import", "inline", "Größe_2", "名前"]).prop_map(str::to_owned);
    prop_oneof![4 => "[A-Z][a-z0-9_]{0,9}", 1 => keywords]
        .prop_map(|name| owned(&name))
        .boxed()
}

fn joined(parts: Vec<BoxedStrategy<Tokens>>) -> BoxedStrategy<Tokens> {
    parts.prop_map(|parts| parts.concat()).boxed()
}

fn maybe(tokens: BoxedStrategy<Tokens>) -> BoxedStrategy<Tokens> {
    prop_oneof![Just(Vec::new()), tokens].boxed()
}

fn one(token: &str) -> BoxedStrategy<Tokens> {
    Just(owned(token)).boxed()
}

fn owned(token: &str) -> Tokens {
    vec![token.to_owned()]
}
