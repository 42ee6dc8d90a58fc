#pragma once

#include <plenum/classify/addressee.hpp>
#include <plenum/classify/tokens.hpp>

#include <cstdint>
#include <vector>

namespace plenum::classify {

/// One thing that conference says in a text: a verb in its main clause and whom it addresses.
struct Saying {
    const Verb* verb = nullptr;  ///< null where a body is told without a verb of telling: "NHS England must"
    Addressee to;
    std::size_t begin = 0;  ///< the verb's words, or the body's when there is no verb
    std::size_t end = 0;
    bool negated = false;
    bool joined = false;  ///< stands after an "and"
    bool order = false;   ///< said outright, by nobody: "Scrap it", "GPC to find out"
    Stem stem = Stem::belief;
};

/// What is expected of a text.
enum class Shape : std::uint8_t {
    whole,      ///< a motion or the lead of one: begins with who speaks
    part,       ///< goes on where a lead without a verb stopped: may begin with a verb
    bare_part,  ///< goes on after "resolves": may begin with a verb in its base form
};

/// What conference says in a text that was cut into tokens, in order; empty when no main clause has a verb
/// that is known. Clauses that are put in or hang on others ("noting that the BMA demanded ...", "which asks
/// GPs to ...", "the decision of NHS England to instruct practices") say nothing.
std::vector<Saying> sayings(std::string_view text, const Tokens& tokens, const Phrases& phrases, Shape shape);

/// What a verb addressed to a body comes to.
Stem stem(const Verb& verb, const Body* body, bool negated);

/// Where it is first said who speaks ("conference", "we"); tokens.size() when it is not.
std::size_t speaker(const Tokens& tokens);

/// Does who speaks end with the token `last`? "It" and "we" do so only where a clause begins.
bool speaks(const Tokens& tokens, std::size_t last);

}  // namespace plenum::classify
