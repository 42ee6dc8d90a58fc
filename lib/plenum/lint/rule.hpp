#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/lint/draft.hpp>
#include <plenum/lint/report.hpp>
#include <plenum/model/amendment.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/lexicon.hpp>
#include <plenum/model/speller.hpp>
#include <plenum/model/wordlists.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace plenum {
struct Bearings;
}

namespace plenum::lint {

/// What a rule may know beside the drafts.
struct Setting {
    const Conference& conference;
    const Wordlists& words;
    const Lexicon& lexicon;
    const Speller* speller = nullptr;    ///< null: spelling is not checked
    const Bearings* bearings = nullptr;  ///< what past conferences say of the motions; null: nobody looked
};

/// One piece of advice on how a motion is written. Data: a file in lint/rules defines one, and
/// the checks it leaves out stay null.
struct Rule {
    std::string_view id;  ///< stable, kebab-case; what conference.yaml and --select take
    Severity severity = Severity::warning;
    std::string_view summary;  ///< one line, no full stop: what it finds
    std::string_view why;      ///< why that matters, a sentence or three
    std::string_view bad;      ///< a motion (YAML) in which it finds something
    std::string_view good;     ///< the same motion mended
    std::string_view source;   ///< whose advice it is
    bool english = true;       ///< it reads English words: off for another language
    bool asked = false;        ///< off until it is asked for
    void (*draft)(const Draft&, const Setting&, Report&) = nullptr;
    void (*drafts)(const std::vector<Draft>&, const Setting&, Report&) = nullptr;
    void (*amendments)(const Amendments&, const std::vector<Draft>&, const Setting&, Report&) = nullptr;
};

namespace rules {
/// Every rule, in the order of their file names in lint/rules/.
std::span<const Rule* const> all();
}  // namespace rules

}  // namespace plenum::lint
