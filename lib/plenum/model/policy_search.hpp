#pragma once

#include <plenum/model/classification.hpp>
#include <plenum/model/policy.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plenum {

/// What somebody wants to know of the archive. Of several values one has to fit; an empty list lets all pass.
struct PolicyQuery {
    std::string words;                     ///< as typed; empty: all that the rest lets pass
    std::vector<std::string> conferences;  ///< words of their names, or their initials: "LMC", "ARM"
    std::optional<int> first_year;
    std::optional<int> last_year;
    std::vector<std::string> sections;
    std::vector<std::string> outcomes;  ///< of any part: "carried", "reference" ...
    std::vector<std::string> statuses;  ///< current | lapsed | superseded | reaffirmed
    std::vector<std::string> from;      ///< committees
    std::vector<std::string> stems;     ///< of any part: "mandate" ...
    bool everything = false;  ///< without words and limits all there is, and not only the conferences
    std::size_t limit = 20;   ///< so many at most are shown
    std::size_t skip = 0;     ///< the best so many are not

    bool filters() const {
        return !conferences.empty() || first_year || last_year || !sections.empty() || !outcomes.empty() ||
               !statuses.empty() || !from.empty() || !stems.empty();
    }
};

/// A resolution of the archive by its name, and when that was.
struct PolicyName {
    std::string id;
    std::string conference;  ///< empty when the archive does not know the id
    std::optional<int> year;
};

/// A stretch of a text; `found` when it is what was looked for.
struct FoundRun {
    std::string text;
    bool found = false;
};
using FoundText = std::vector<FoundRun>;

/// A resolution that answers the question.
struct PolicyHit {
    std::string conference;
    std::optional<int> year;
    Resolution resolution;    ///< whole, without an origin
    std::vector<Stem> stems;  ///< by part, or one for the whole
    std::string file;         ///< where it stands, below the archive's folder
    std::size_t line = 0;     ///< from 1
    double score = 0;         ///< higher is better; 0 when no words were looked for

    FoundText text;  ///< what stands around the words that were found in it; the beginning when none were
    std::vector<FoundText> parts;           ///< by part likewise; empty for a part without any of the words
    std::vector<PolicyName> superseded_by;  ///< one after the other, the last of which holds now
    bool named = false;                     ///< it was asked for by its id
};

/// A conference of which the archive has something.
struct PolicyPlace {
    std::string conference;
    std::optional<int> first_year;
    std::optional<int> last_year;
    std::size_t resolutions = 0;
};

struct PolicySearch {
    PolicyQuery query;
    std::size_t total = 0;            ///< so many answer the question
    std::size_t archive = 0;          ///< so many resolutions there are
    std::vector<PolicyHit> hits;      ///< best first; without words the newest first
    std::size_t scattered = 0;        ///< when a phrase was not found: so many have its words anywhere
    std::vector<PolicyPlace> places;  ///< by name; only when nothing was asked
};

}  // namespace plenum
