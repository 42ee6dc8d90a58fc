#pragma once

#include <cli/acting/change.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::cli {

/// A word that says what is to be written down about a resolution: a subcommand of `action`.
struct ActingVerb {
    std::string_view name;
    std::string_view takes;    ///< "WHAT"
    std::string_view summary;  ///< one line, no full stop
    std::string_view words;    ///< what its words are, for its own help
    std::string_view examples;
};

inline constexpr std::array<ActingVerb, 5> acting_verbs{{
    {"add", "WHAT", "Something that was done, or answered, with its day", "What was done, in a sentence",
     "  plenum action add aldermoor-07.1 \"raised with NHS England\" --on 2027-01-12\n"
     "  plenum action add 12.1 --response \"NHS England will look into it\"\n"},
    {"status", "STATUS", "How far it has come",
     "no-action-required, not-started, in-progress, raised-in-negotiation, achieved, partly-achieved, "
     "rejected-by-external-body, superseded or not-possible",
     "  plenum action status 12.1 raised-in-negotiation\n"},
    {"due", "DATE", "By when something should have happened", "The day, 2027-03-01; - for none any more",
     "  plenum action due 12.1 2027-03-01\n"},
    {"next", "WHAT", "What happens next", "The next step, in a few words; - for none any more",
     "  plenum action next 12.1 \"reply expected\"\n"},
    {"responsible", "WHO", "Who sees to it", "A body or a person",
     "  plenum action responsible 12.1,13 \"GPC England\"\n"},
}};

/// What was typed behind `plenum action`.
struct ActingWords {
    const ActingVerb* verb = nullptr;
    std::string resolution;  ///< one, or several with commas
    std::string words;
    std::string on;
    std::string response;
};

/// The changes that it asks for, one for each resolution that is named. What is wrong is an error in `out`,
/// with a place in what was typed.
std::vector<Acting> acting_in_words(const ActingWords& words, const ActionReport& known,
                                    const std::string& today, Diagnostics& out);

}  // namespace plenum::cli
