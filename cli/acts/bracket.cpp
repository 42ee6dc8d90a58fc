#include <cli/deciding/words.hpp>

namespace plenum::cli::acts {

namespace {

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    auto members = deciding::all_named(said, said.words, table.naming, &Naming::motion, out);
    act::Bracket act;
    bool sound = members.has_value();
    if (!said.lead.id.empty()) {
        auto lead = deciding::named(said, said.lead, table.naming, &Naming::motion, out);
        sound = sound && lead.has_value();
        if (lead) act.lead = std::move(*lead);
    }
    if (!sound) return {};
    if (members->size() < 2) {
        deciding::incomplete(said, "a bracket holds two motions and more",
                             "bracket aldermoor-07 orrest-07; to let one stand alone, unbracket", out);
        return {};
    }
    act.members = std::move(*members);
    return deciding::one(said, std::move(act));
}

}  // namespace

extern const Act bracket{
    .name = "bracket",
    .group = "What is debated together",
    .takes = "MOTION MOTION...",
    .summary = "These motions are one bracket, and no others",
    .words = "The motions, by id or by number; the first leads unless --lead says otherwise",
    .examples =
        "  plenum decide bracket aldermoor-07 southfold-10 orrest-07 --reason \"same ask\"\n"
        "  plenum decide bracket 12 14 17 --lead 14          by the numbers in print\n",
    .row = "motions",
    .make = make,
};

}  // namespace plenum::cli::acts
