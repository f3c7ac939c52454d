//! What there is to say about a code: `KM0012` in, the page `explain/KM0012.md` out.
//!
//! A page is Markdown: a title, what the code means and why, and examples that the tests compile. It knows nothing of terminals.

use crate::lint;

/// What there is to say about one code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// `KM0012`
    pub code: &'static str,
    /// All of the page, in Markdown. Its first line is `# `, the code, `: ` and the title.
    pub markdown: &'static str,
}

impl Page {
    /// What the code means, in a few words: the page's first line without the code.
    #[must_use]
    pub fn title(&self) -> &'static str {
        let first = self.markdown.lines().next().unwrap_or_default();
        first.split_once(": ").map_or(first, |(_, title)| title)
    }

    /// Whether the code belongs to an earlier version of the language: no diagnostic has it any more.
    #[must_use]
    pub fn is_retired(&self) -> bool {
        self.title().starts_with("no longer used")
    }

    fn number(&self) -> Option<u32> {
        number(self.code)
    }
}

/// The page about the code that was written as `code`: `KM0012`, `km12` or `12`; or about the lint of that name.
///
/// ```
/// use karmem_codegen::explain::page;
///
/// assert_eq!(page("km12"), page("KM0012"));
/// assert_eq!(page("12").unwrap().title(), "something stands where nothing like it can stand");
/// assert_eq!(page("padding"), page("KM0095"));
/// assert!(page("KM9999").is_none());
/// ```
#[must_use]
pub fn page(code: &str) -> Option<&'static Page> {
    let number = number(lint::find(code).map_or(code, |lint| lint.code))?;
    PAGES.iter().find(|page| page.number() == Some(number))
}

/// The page whose code comes nearest to `code`; none when that is no number.
///
/// ```
/// assert_eq!(karmem_codegen::explain::nearest("KM0000").unwrap().code, "KM0001");
/// ```
#[must_use]
pub fn nearest(code: &str) -> Option<&'static Page> {
    let number = number(code)?;
    let distance = |page: &&Page| page.number().map(|other| other.abs_diff(number));
    PAGES.iter().min_by_key(distance)
}

/// The 12 of `KM0012`, `km12` and `12`.
fn number(code: &str) -> Option<u32> {
    let letters = code
        .get(..2)
        .filter(|start| start.eq_ignore_ascii_case("km"));
    let digits = &code[letters.map_or(0, str::len)..];
    // The standard library would take a sign here.
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())?
}

macro_rules! pages {
    ($($code:ident)*) => {
        &[$(Page {
            code: stringify!($code),
            markdown: include_str!(concat!("../explain/", stringify!($code), ".md")),
        }),*]
    };
}

/// All pages, in the order of their codes.
#[rustfmt::skip]
pub static PAGES: &[Page] = pages! {
    KM0001 KM0002 KM0003 KM0004 KM0005 KM0006 KM0007 KM0008 KM0009 KM0010
    KM0011 KM0012 KM0013 KM0014 KM0015 KM0016 KM0017 KM0018 KM0019 KM0020
    KM0021 KM0022 KM0023 KM0024 KM0025 KM0026 KM0027 KM0028 KM0029 KM0030

    KM0050 KM0051 KM0052 KM0053 KM0054 KM0055 KM0056 KM0057 KM0058 KM0059
    KM0060 KM0061 KM0062 KM0063 KM0064 KM0065 KM0066 KM0067 KM0068 KM0069
    KM0070 KM0071 KM0072 KM0073 KM0074 KM0075 KM0076 KM0077 KM0078 KM0079
    KM0080 KM0081 KM0082 KM0083 KM0084 KM0085 KM0086 KM0087 KM0088 KM0089
    KM0090 KM0091 KM0092 KM0093 KM0094 KM0095 KM0096 KM0097 KM0098 KM0099
    KM0100 KM0101
};
