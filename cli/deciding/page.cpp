#include <cli/deciding/page.hpp>

#include <fmt/format.h>

#include <iterator>

namespace plenum::cli {

std::vector<const Act*> acts_of(std::string_view group) {
    std::vector<const Act*> result;
    for (const auto* act : acts::all()) {
        if (act->group == group) result.push_back(act);
    }
    return result;
}

std::string page_of_acts() {
    std::string page =
        "plenum decide: what the committee decided, as an entry of decisions.yaml\n"
        "\n"
        "Usage: plenum decide ACT WORDS... [--reason WHY] [--on DATE] [--by WHOM] [--dry-run]\n"
        "       plenum decide --from SHEET.csv\n"
        "\n"
        "A motion is named by its id, or by the number it has in print: 12, 12c, \"12(ii)\" for an\n"
        "amendment. With --dry-run nothing is written: you see what would change.\n";
    for (const auto group : act_groups) {
        fmt::format_to(std::back_inserter(page), "\n{}\n", group);
        for (const auto* act : acts_of(group)) {
            const auto example = act->examples.substr(0, act->examples.find('\n') + 1);
            fmt::format_to(std::back_inserter(page), "  {:<12}{}\n{:>12}{}", act->name, act->summary, "",
                           example);
        }
    }
    page +=
        "\n"
        "A spreadsheet has a row for each decision, and these names in its first row, in any order:\n"
        "  act       one of the above, but composite and publish\n"
        "  motions   one or several, or the sections of 'order'\n"
        "  value     what comes after the motions: a section, A or grey, minutes, what falls, parts\n"
        "  with      of an erratum, the words as they should be\n"
        "  lead      of a bracket\n"
        "  reason, on, by\n"
        "\n"
        "'plenum decide ACT --help' shows what one takes.\n";
    return page;
}

}  // namespace plenum::cli
