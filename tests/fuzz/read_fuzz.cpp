// Feeds any bytes to the readers. Whatever they are, the outcome is motions and findings: no crash,
// no exception but plenum::Error, no finding that points outside of the text, and no motion without
// words. Built with libFuzzer by -DPLENUM_FUZZ=ON (clang), and in every other build with replay.cpp,
// which plays the seeds.
#include <plenum/decide/replay.hpp>
#include <plenum/decide/split.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/decisions.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/render/diagnostic.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace plenum;

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

/// Eight motions of two parts that a log may decide of.
Motions motions() {
    Motions result(8);
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i].id = std::string(1, static_cast<char>('a' + i)) + "-01";
        result[i].text = "That conference, twelve times:";
        result[i].parts = {{.text = "believes", .span = {}}, {.text = "instructs twelve", .span = {}}};
    }
    return result;
}

/// Whatever a log says, no motion is lost, and every finding is in its place.
void replay_log(const SourcePtr& source, Diagnostics& found) {
    const auto log = read::decisions(source, found);
    const auto split = decide::split_up(motions(), log);
    require(split.motions.size() >= motions().size(), "a split loses no motion");
    Conference conference;
    conference.sections = {{.id = "digital", .title = "Digital"}};
    const auto standing = decide::replay({}, log, split.motions, conference);
    for (const auto& each : split.found) found.add(each);
    for (const auto& each : standing.found) found.add(each);
    for (const auto& bracket : standing.brackets) {
        require(bracket.members.size() > 1, "a bracket holds two motions and more");
        for (const auto member : bracket.members) {
            require(member < split.motions.size(), "a bracket holds motions");
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto source =
        std::make_shared<const Source>("fuzz.yaml", std::string(reinterpret_cast<const char*>(data), size));
    Diagnostics found;
    const auto motions = read::motions({source}, found, {.submitted = size % 2 == 0});
    for (const auto& motion : motions) {
        require(!motion.text.empty(), "a motion has a text");
        require(motion.origin.whole.offset + motion.origin.whole.length <= size,
                "a motion lies in its source");
        for (const auto& part : motion.parts) {
            require(!part.text.empty(), "a part has words");
            require(part.span.offset + part.span.length <= size, "a part lies in its source");
        }
    }
    // A conference costs ten times a motion, since the headings of the built-in profile are read too.
    if (source->text().find("limits") != std::string_view::npos)
        static_cast<void>(read::conference(source, found));
    if (source->text().find("decisions") != std::string_view::npos) replay_log(source, found);
    for (const auto& finding : found.all()) {
        require(!finding.message.empty() && !finding.rule.empty(), "a finding says what it is");
        require(finding.span.offset <= size, "a finding points into the text");
    }
    for (const auto* style : render::diagnostics::all()) static_cast<void>(style->write(found, false));
    return 0;
}
