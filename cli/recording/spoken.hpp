#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/decision.hpp>
#include <plenum/model/result.hpp>

#include <optional>
#include <string>
#include <vector>

namespace plenum::cli {

/// What a scribe said of one result, before anybody looks up whom it means.
struct Spoken {
    SourcePtr source;  ///< what the places point into
    Span whole;
    Named target;                   ///< "12", "12(i)", "aldermoor-07.2", "A"; empty: what comes next
    bool all = false;               ///< the target is A or AR, taken in one go
    std::vector<Outcome> outcomes;  ///< one for the whole, or one for each part
    std::vector<Result::Part> parts;
    std::optional<Votes> votes;
    std::vector<std::optional<double>> scores;
    std::vector<Named> chosen;
    std::string note;
    std::string on;

    bool says_something() const {
        return !outcomes.empty() || !parts.empty() || !scores.empty() || !chosen.empty();
    }
};

/// "12 carried", "12(i) lost 30/120", "12 1=carried 2=lost:40/90 210/43/4 note moved by Kelderby", "carried",
/// "c c l", "A carried", "all AR carried", "debate-1 scores 4.2 5.1", "chosen 14 17": words as they are said,
/// in this order. Nothing, with errors in `out`, when a word cannot be understood.
std::optional<Spoken> spoken(const std::vector<Named>& words, const SourcePtr& source, Diagnostics& out);

/// The words of a line, each with its place; "..." holds several together.
std::vector<Named> words_of(const SourcePtr& line);

}  // namespace plenum::cli
