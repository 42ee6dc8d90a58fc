#include <cli/deciding/words.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/fields.hpp>

namespace plenum::cli::acts {

namespace {

/// "twelve -> eleven", as it stands in one cell, is two.
std::vector<Named> halves(const Named& word) {
    for (const std::string_view arrow : {"->", "=>", "\xE2\x86\x92"}) {
        const auto at = word.id.find(arrow);
        if (at == word.id.npos) continue;
        const std::string_view all = word.id;
        return {{.id = std::string(text::trim(all.substr(0, at))), .at = word.at},
                {.id = std::string(text::trim(all.substr(at + arrow.size()))), .at = word.at}};
    }
    return {word};
}

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    auto words = said.words;
    if (words.size() == 2) {
        const auto two = halves(words[1]);
        words.erase(words.begin() + 1);
        words.insert(words.end(), two.begin(), two.end());
    }
    if (words.size() != 3 || words[1].id.empty()) {
        deciding::incomplete(said,
                             "a motion is wanted, the words as printed, and those that should stand there",
                             "erratum kelderby-01 \"twelve\" \"eleven\"", out);
        return {};
    }
    // As a reader of the file sees them.
    for (auto& word : words) word.id = read::one_line(word.id);
    auto motion = deciding::part(said, words[0], table.naming, out);
    if (!motion) return {};
    return deciding::one(said,
                         act::Erratum{.motion = std::move(*motion), .replace = words[1], .with = words[2]});
}

}  // namespace

extern const Act erratum{
    .name = "erratum",
    .group = "What becomes of it",
    .takes = "MOTION WORDS WORDS",
    .summary = "A misprint put right",
    .words = "The motion or part, the words as printed, and the words as they should be (\"\" for none)",
    .examples =
        "  plenum decide erratum 12 \"twelve\" \"eleven\"\n"
        "  plenum decide erratum 12.2 \"the the\" \"the\"\n",
    .row = "motions value with",
    .make = make,
};

}  // namespace plenum::cli::acts
