#include <cli/deciding/words.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>

namespace plenum::cli::acts {

namespace {

constexpr std::array treatments{
    Treatment::debate,      Treatment::accepted,  Treatment::accepted_as_reference,
    Treatment::grey,        Treatment::part2,     Treatment::chosen,
    Treatment::incompetent, Treatment::withdrawn, Treatment::late};

std::optional<Treatment> treatment(std::string_view word) {
    auto wanted = text::fold(text::trim(word));
    std::erase_if(wanted, [](char c) { return c == ' ' || c == '-' || c == '_'; });
    for (const auto each : treatments) {
        if (text::fold(name(each)) == wanted) return each;
    }
    return std::nullopt;
}

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    if (said.words.size() < 2) {
        deciding::incomplete(said, "a motion is wanted, and what becomes of it", "treat kelderby-01 A", out);
        return {};
    }
    const auto words = std::span(said.words);
    const auto as = treatment(words.back().id);
    if (!as) {
        std::vector<std::string_view> names;
        std::vector<std::string> list;
        for (const auto each : treatments) {
            names.push_back(name(each));
            list.emplace_back(name(each));
        }
        const auto near = text::nearest(words.back().id, names);
        deciding::error(said, "unknown-treatment",
                        "'" + words.back().id + "' is nothing that becomes of a motion",
                        near.empty() ? "say last one of " + plenum::listed(list)
                                     : "did you mean '" + std::string(near) + "'?",
                        words.back().at, out);
    }
    auto motions = deciding::all_named(said, words.first(words.size() - 1), table.naming,
                                       &Naming::motion_or_amendment, out);
    if (!as || !motions) return {};
    return deciding::one(said, act::Treat{.motions = std::move(*motions), .as = *as});
}

}  // namespace

extern const Act treat{
    .name = "treat",
    .group = "What becomes of it",
    .takes = "MOTION... AS",
    .summary = "Accepted (A, AR), grey, withdrawn and so on",
    .words =
        "The motions or amendments, and last what becomes of them: debate, A, AR, grey, part2, chosen, "
        "incompetent, withdrawn or late",
    .examples =
        "  plenum decide treat kelderby-01 A --reason \"2019-23 says so already\"\n"
        "  plenum decide treat 31 32 33 grey\n"
        "  plenum decide treat \"12(ii)\" incompetent    an amendment\n",
    .row = "motions value",
    .make = make,
};

}  // namespace plenum::cli::acts
