//! The derive of Karmem.
