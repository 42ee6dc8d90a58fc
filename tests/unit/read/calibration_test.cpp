#include "../catch.hpp"

#include <plenum/data/data.hpp>
#include <plenum/read/calibration.hpp>
#include <plenum/similar/model.hpp>
#include <plenum/write/calibration.hpp>

#include <algorithm>
#include <string>

using namespace plenum;

namespace {

SourcePtr source(std::string text) {
    return std::make_shared<const Source>("calibration.yaml", std::move(text));
}

std::string written() {
    return write::calibration(read::builtin_calibration(), similar::feature_names);
}

std::string changed(const std::string& from, const std::string& to) {
    auto text = written();
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("the built-in calibration has a weight for all that is measured, and for nothing else") {
    const auto calibration = read::builtin_calibration();
    for (std::size_t i = 0; i < all_knowledge.size(); ++i) {
        const auto& [intercept, weights] = calibration.weights.at(i);
        CHECK(intercept < 0);
        for (const auto& [name, weight] : weights) {
            CAPTURE(name);
            const auto known = std::ranges::find(similar::feature_names, name, &FeatureName::name);
            REQUIRE(known != similar::feature_names.end());
            CHECK(known->means_something(all_knowledge.at(i).knowledge));
        }
        const auto meant = std::ranges::count_if(similar::feature_names, [&](const FeatureName& feature) {
            return feature.means_something(all_knowledge.at(i).knowledge);
        });
        CHECK(static_cast<std::ptrdiff_t>(weights.size()) == meant);
    }
    CHECK(calibration.cut > 0);
}

TEST_CASE("a calibration that was written is read as it was, without a finding") {
    Diagnostics found;
    const auto text = written();
    const auto calibration = read::calibration(source(text), similar::feature_names, found);
    CHECK(found.empty());
    CHECK(write::calibration(calibration, similar::feature_names) == text);
}

TEST_CASE("a weight that another version learned is a finding, and weighs nothing") {
    Diagnostics found;
    const auto calibration =
        read::calibration(source(changed("mutual_rank:", "mutual_ranks:")), similar::feature_names, found);
    REQUIRE(found.all().size() == 2);
    CHECK(found.all()[0].message == "nothing is measured that is called 'mutual_ranks'");
    CHECK(found.all()[0].hint == "it was learned by another version of Plenum; run 'plenum calibrate' again");
    CHECK(found.all()[0].severity == Severity::warning);
    CHECK(found.all()[0].span.length == 12);
    CHECK(found.all()[1].message == "there is no weight for 'mutual_rank', so it weighs nothing");
    CHECK(calibration.weights.front().of("mutual_rank") == 0);
    CHECK(calibration.weights.front().of("mutual_ranks") == 0);
}

TEST_CASE("what is no calibration is an error, and the built-in one holds") {
    const auto builtin = read::builtin_calibration();
    for (const auto& text : {std::string("weights: 7"), std::string("motions: []"), std::string(),
                             changed("format: 1", "format: 2"), changed("  words_alone:", "  words_only:"),
                             changed("cut: ", "cut: -"), changed("intercept: -", "intercept: x"),
                             changed("intercept: -", "intercept: -1e99")}) {
        CAPTURE(text);
        Diagnostics found;
        const auto calibration = read::calibration(source(text), similar::feature_names, found);
        CHECK(found.count(Severity::error) > 0);
        CHECK(calibration.cut > 0);
        CHECK(calibration.weights.back().intercept == builtin.weights.back().intercept);
    }
}
