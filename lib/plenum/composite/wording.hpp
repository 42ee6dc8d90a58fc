#pragma once

#include <plenum/model/clause.hpp>
#include <plenum/model/phrasing.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// One clause of a motion as a sentence that follows "That conference".
namespace plenum::composite {

struct Worded {
    std::string text;
    std::size_t content = 0;  ///< as in Ask
    std::size_t telling = 0;
    bool reworded = false;
    bool verbless = false;
};

/// The clause in the third person, to the end of its sentence. `text` ends where the clause does.
Worded worded(std::string_view text, const Clause& clause, const Phrasing& phrasing);

/// "calls on X to pay and to publish" as two: what each of them says in full. Only where a "to" and a verb
/// that is known follow a comma or an "and", and nothing in it points back. The one it was when there is
/// nothing to cut.
std::vector<Worded> series(const Worded& worded, const Phrasing& phrasing);

/// A text in which no verb is known: "that GPs are tired" becomes a view ("believes that GPs are tired"); a
/// `whole` motion always does.
Worded without_verb(std::string text, bool whole, const Phrasing& phrasing);

/// A text without "That conference".
std::string without_opening(std::string_view text, std::string_view opening, const Phrasing& phrasing);

/// The word of what is asked that points at something said elsewhere: one that comes before anything it
/// could stand for has been named. Empty when there is none.
/// `to_nobody`: no body was named before, whose "their" could be.
std::string leaning_word(std::string_view content, bool to_nobody, const Phrasing& phrasing);

}  // namespace plenum::composite
