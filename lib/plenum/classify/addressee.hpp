#pragma once

#include <plenum/classify/tokens.hpp>

namespace plenum::classify {

/// How far behind its verb an addressee is looked for, in words.
inline constexpr std::size_t reach = 25;

/// Whom a verb addresses, as found in the text: nobody, or a body and where it stands.
struct Addressee {
    const Body* body = nullptr;
    std::size_t begin = 0;  ///< of the first body, when several are addressed together
    std::size_t end = 0;    ///< behind the last
};

/// Whom `verb`, whose last word stands before `at`, addresses. Of several addressed together ("NHS England
/// and GPC England") it is the one whose stem is strongest. A body that is only spoken about is nobody's
/// addressee: "demands that practices are paid", "demands an end to BMA fees", "seeks talks with GPC".
Addressee addressee(const Tokens& tokens, std::size_t at, const Verb& verb);

/// The body at `at` with those joined to it by commas and "and".
Addressee together(const Tokens& tokens, std::size_t at);

/// Is a body that ends before `at` told something in the passive ("is instructed to", "should be asked")?
/// Then the verb that tells it, else null.
const Verb* told(const Tokens& tokens, std::size_t at);

}  // namespace plenum::classify
