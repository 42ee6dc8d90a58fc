#include "../catch.hpp"

#include <plenum/write/mend.hpp>

#include <string>

using namespace plenum;

namespace {

SourcePtr source(std::string text) {
    return std::make_shared<const Source>("a.yaml", std::move(text));
}

Diagnostic finding(std::string rule, const SourcePtr& source, Span span, std::string replacement) {
    return {.rule = std::move(rule), .source = source, .span = span, .fix = {{span, std::move(replacement)}}};
}

/// Every "bad" is to become `better`, and "worse" is a finding of another rule that nobody can mend.
write::Look look_for_bad(std::string better) {
    return [better](const std::vector<SourcePtr>& sources) {
        write::View view;
        for (const auto& each : sources) {
            const auto text = each->text();
            for (auto at = text.find("bad"); at != std::string_view::npos; at = text.find("bad", at + 1)) {
                view.found.add(finding("bad", each, {.offset = at, .length = 3}, better));
            }
            if (text.find("worse") != std::string_view::npos) {
                view.found.add({.rule = "worse", .source = each, .span = {}});
            }
        }
        return view;
    };
}

}  // namespace

TEST_CASE("what can be mended is mended, and a second time nothing") {
    const std::vector<SourcePtr> sources{source("a bad and a bad word"), source("fine")};
    const auto mended = write::mend(sources, look_for_bad("good"));
    REQUIRE(mended.size() == 1);
    CHECK(mended[0].before == sources[0]);
    CHECK(mended[0].after->text() == "a good and a good word");
    CHECK(mended[0].after->name() == "a.yaml");
    CHECK(mended[0].findings == 2);
    CHECK(write::mend({mended[0].after}, look_for_bad("good")).empty());
}

TEST_CASE("a fix that makes something else worse is not made") {
    CHECK(write::mend({source("a bad word")}, look_for_bad("worse")).empty());
}

TEST_CASE("a fix after which its finding is still there is not made") {
    CHECK(write::mend({source("a bad word")}, look_for_bad("bad ")).empty());
}

TEST_CASE("one fix that does harm does not keep the others from being made") {
    const auto look = [](const std::vector<SourcePtr>& sources) {
        auto view = look_for_bad("good")(sources);
        const auto text = sources[0]->text();
        if (const auto at = text.find("sad"); at != std::string_view::npos) {
            view.found.add(finding("sad", sources[0], {.offset = at, .length = 3}, "worse"));
        }
        return view;
    };
    const auto mended = write::mend({source("bad sad bad")}, look);
    REQUIRE(mended.size() == 1);
    CHECK(mended[0].after->text() == "good sad good");
}

TEST_CASE("a fix that loses a motion or a part is not made") {
    const auto look = [](const std::vector<SourcePtr>& sources) {
        auto view = look_for_bad("good")(sources);
        if (view.found.empty()) return view;
        view.motions.push_back({.id = "aldermoor-01", .text = "That conference"});
        return view;
    };
    CHECK(write::mend({source("a bad word")}, look).empty());
}

TEST_CASE("fixes that overlap are made one after the other") {
    const auto look = [](const std::vector<SourcePtr>& sources) {
        write::View view;
        const auto text = sources[0]->text();
        if (text.find("ab") != std::string_view::npos)
            view.found.add(finding("one", sources[0], {.offset = text.find("ab"), .length = 2}, "xb"));
        if (text.find('b') != std::string_view::npos)
            view.found.add(finding("two", sources[0], {.offset = text.find('b'), .length = 1}, "y"));
        return view;
    };
    const auto mended = write::mend({source("-ab-")}, look);
    REQUIRE(mended.size() == 1);
    CHECK(mended[0].after->text() == "-xy-");
    CHECK(mended[0].findings == 2);
}
