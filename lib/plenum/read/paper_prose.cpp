// A committee's own phrases over those that are usual.
#include <plenum/base/listing.hpp>
#include <plenum/data/data.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/paper_prose.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace plenum::read {

namespace {

/// What every phrase may have, when the conference gives it.
const std::vector<std::string_view> anywhere{"CONFERENCE", "DAYS",    "VENUE",    "YEAR",  "NATION",
                                             "MOVER",      "SPEAKER", "SPEAKERS", "REPLY", "OPENING"};

/// The {WORDS} of a text and of all below it.
void add_words(std::set<std::string>& to, const Tree& tree) {
    for (auto open = tree.text.find('{'); open != std::string::npos; open = tree.text.find('{', open + 1)) {
        const auto close = tree.text.find('}', open);
        if (close == std::string::npos) break;
        to.insert(tree.text.substr(open + 1, close - open - 1));
    }
    for (const auto& child : tree.children) add_words(to, child);
}

void check_words(const Tree& own, const Tree& usual, Findings& findings) {
    std::set<std::string> written;
    add_words(written, own);
    std::set<std::string> known(anywhere.begin(), anywhere.end());
    add_words(known, usual);
    for (const auto& word : written) {
        if (known.contains(word)) continue;
        std::set<std::string> own_words;
        add_words(own_words, usual);
        std::vector<std::string> these;
        for (const auto& each : own_words) these.push_back('{' + each + '}');
        findings.warning(
            "unknown-fact",
            "nothing is known here that {" + word + "} could stand for, and so it would be left out",
            these.empty() ? "write it without" : "what may stand here: " + listed(these), own.span);
    }
}

/// Puts what is in `own` in the place of what is in `prose`.
void put_over(Tree& prose, const Tree& own, const std::string& whose, Findings& findings) {
    const Fields fields(own, findings);
    std::vector<std::string_view> names;
    for (const auto& each : prose.children) names.push_back(each.key);
    fields.only(names, whose);
    for (auto& each : prose.children) {
        const auto* written = own.find(each.key);
        if (written == nullptr) continue;
        if (written->is_map() != each.is_map() && written->kind != Tree::Kind::null) {
            fields.wrong_kind(*written, each.is_map() ? "names with values" : "a text",
                              each.is_map() ? "write each as  name: value  on a line of its own, further in"
                                            : "put the text in quotation marks: " + each.key + ": \"...\"");
        } else if (written->is_map()) {
            put_over(each, *written, "'" + each.key + "'", findings);
        } else {
            check_words(*written, each, findings);
            each = *written;
        }
    }
}

}  // namespace

Tree paper_prose(std::string_view name, const Conference& conference, Diagnostics& out) {
    auto result = data::tree(name);
    Findings findings(conference.origin.source, out);
    if (const auto* own = conference.rest.find(name))
        put_over(result, *own, "'" + std::string(name) + "'", findings);
    return result;
}

}  // namespace plenum::read
