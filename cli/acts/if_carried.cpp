#include <cli/deciding/words.hpp>
#include <plenum/base/text.hpp>

namespace plenum::cli::acts {

namespace {

bool is_joint(const Named& word) {
    const auto folded = text::fold(word.id);
    return folded == "falls" || folded == "fall";
}

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    auto words = deciding::apart(said.words);
    std::erase_if(words, is_joint);
    if (words.size() < 2) {
        deciding::incomplete(said, "a motion that is carried is wanted, and those that fall with it",
                             "if-carried aldermoor-07 falls orrest-07", out);
        return {};
    }
    act::IfCarried act;
    bool sound = true;
    for (const auto& word : words) {
        auto part = deciding::part(said, word, table.naming, out);
        sound = sound && part.has_value();
        if (part && &word == &words.front()) {
            act.carried = std::move(*part);
        } else if (part) {
            act.falls.push_back(std::move(*part));
        }
    }
    if (!sound) return {};
    return deciding::one(said, std::move(act));
}

}  // namespace

extern const Act if_carried{
    .name = "if-carried",
    .group = "What becomes of it",
    .takes = "MOTION falls MOTION...",
    .summary = "What falls when another is carried",
    .words = "The motion or part that is carried, then what falls; 12.2 or \"12(ii)\" is a part",
    .examples =
        "  plenum decide if-carried 12 falls 14 15\n"
        "  plenum decide if-carried 12.2 falls orrest-07\n",
    .row = "motions value",
    .make = make,
};

}  // namespace plenum::cli::acts
