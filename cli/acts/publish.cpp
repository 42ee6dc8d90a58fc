#include <cli/deciding/words.hpp>
#include <plenum/base/text.hpp>

namespace plenum::cli::acts {

namespace {

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    const auto word = said.words.size() == 1 ? text::fold(text::trim(said.words.front().id)) : std::string{};
    if (word != "agenda" && word != "supplement") {
        deciding::error(said, "unknown-paper", "it is the agenda that is published, or a supplement to it",
                        "say  publish agenda  or  publish supplement",
                        said.words.empty() ? said.whole : said.words.back().at, out);
        return {};
    }
    const bool supplement = word == "supplement";
    if (supplement && !table.standing.printed) {
        deciding::error(said, "unknown-paper",
                        "no agenda is published yet that this could be a supplement to",
                        "say  publish agenda  first", said.words.front().at, out);
        return {};
    }
    const auto agenda = table.agenda();
    if (!agenda) {
        deciding::error(said, "not-published", "what has errors is not published",
                        "mend what is said above, or add --keep-going to publish the rest", said.whole, out);
        return {};
    }
    return deciding::one(said, publication(*agenda, supplement ? act::Publish::Paper::supplement
                                                               : act::Publish::Paper::agenda));
}

}  // namespace

extern const Act publish{
    .name = "publish",
    .group = "The log",
    .takes = "agenda|supplement",
    .summary = "A paper goes out: what is printed keeps its number",
    .words = "The paper: agenda or supplement",
    .examples = "  plenum decide publish agenda --on 2026-10-09\n",
    .row = "",
    .make = make,
};

}  // namespace plenum::cli::acts
