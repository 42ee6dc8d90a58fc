// Prints the brackets of a folder of motions, a line each: what a program needs of Plenum's
// library is the row of calls below.
#include <plenum/classify/sections.hpp>
#include <plenum/classify/stems.hpp>
#include <plenum/group/brackets.hpp>
#include <plenum/read/calibration.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/similar/compare.hpp>

#include <iostream>

int main(int argc, char** argv) {
    plenum::Diagnostics found;
    const auto conference = plenum::read::builtin_conference();
    const auto motions = plenum::read::motions(plenum::read::load_all({argv + 1, argv + argc}, found), found);
    const auto vocabulary = plenum::read::vocabulary(conference, found);
    auto classes = plenum::classify::stems(motions, plenum::read::lexicon(conference, found), conference);
    const auto similar =
        plenum::similar::compare(motions, classes, vocabulary, plenum::read::builtin_calibration());
    plenum::classify::sections(classes, motions, conference, vocabulary, similar);
    for (const auto& bracket : plenum::group::brackets(motions, classes, conference, similar).brackets) {
        for (const auto member : bracket.members) std::cout << label(motions[member]) << ' ';
        std::cout << "- " << bracket.lead_reason << '\n';
    }
    return found.count(plenum::Severity::error) > 0 ? 1 : 0;
}
