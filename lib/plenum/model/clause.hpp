#pragma once

#include <plenum/model/classification.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace plenum {

/// One thing that conference says in a text, as a stretch of it. Places are in bytes of that text.
struct Clause {
    enum class Form : std::uint8_t {
        said,      ///< "calls on NHS England to pay"
        passive,   ///< "(that) NHS England be asked to pay"
        telegram,  ///< "NHS England to pay"
        wished,    ///< "(that) NHS England pay"
    };

    Form form = Form::said;
    std::size_t joint = 0;  ///< where what joins it to the words before begins: ", and it", " conference"
    std::size_t begin = 0;  ///< its first word: the verb or what helps it; of the other forms the subject
    std::size_t verb =
        0;  ///< the verb; of a passive "be asked"; of the other forms what the subject is to do
    std::size_t verb_end = 0;  ///< behind the verb
    std::size_t end = 0;       ///< behind the verb and whom it addresses: what follows is what is asked
    std::string third;         ///< the verb's third person, "calls on"; empty when it has none
    bool sure = true;   ///< no doubt that it is a main clause: the first, one that asks, or "notes that"
    bool base = false;  ///< it stands in its base form: "(we) call on"
    Stem stem = Stem::belief;
    std::string addressee;  ///< the body's name in the lexicon; may be empty
};

/// What conference says in a motion, clause by clause in order.
struct Statements {
    std::vector<Clause> lead;  ///< in its text
    std::vector<std::vector<Clause>> parts;
};

}  // namespace plenum
