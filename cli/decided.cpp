#include <cli/decided.hpp>
#include <plenum/decide/replay.hpp>
#include <plenum/read/decisions.hpp>
#include <plenum/read/files.hpp>

namespace plenum::cli {

Decided decided(const std::string& file, const Motions& motions, const Conference& conference,
                Diagnostics& found) {
    const auto standing = decide::replay({}, read::decisions(read::load(file), found), motions, conference);
    for (const auto& each : standing.found) found.add(each);
    Decided result;
    for (const auto& bracket : standing.brackets) result.brackets.push_back(bracket.members);
    for (const auto& [motion, place] : standing.sections) result.sections[motion] = place.section;
    return result;
}

}  // namespace plenum::cli
