#include "../catch.hpp"

#include <plenum/base/error.hpp>
#include <plenum/policy/names.hpp>

using namespace plenum;

namespace {

std::vector<std::string> meant(const std::string& asked, const std::vector<std::string>& names) {
    const auto some = policy::meant(asked, names, "conference");
    std::vector<std::string> result;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (some[i]) result.push_back(names[i]);
    }
    return result;
}

const std::vector<std::string> conferences{"UK LMC Conference", "England LMC Conference", "ARM",
                                           "Conference of Local Medical Committees", "Charm Meeting"};

}  // namespace

TEST_CASE("words of a name mean every conference that has them") {
    CHECK(meant("LMC", conferences) == std::vector<std::string>{"UK LMC Conference", "England LMC Conference",
                                                                "Conference of Local Medical Committees"});
    CHECK(meant("uk lmc", conferences) == std::vector<std::string>{"UK LMC Conference"});
    CHECK(meant("engl", conferences) == std::vector<std::string>{"England LMC Conference"});
    CHECK(meant("local medical", conferences).size() == 1);
}

TEST_CASE("a name that is written whole is meant alone") {
    CHECK(meant("arm", conferences) == std::vector<std::string>{"ARM"});
    CHECK(meant("Annual", {"Annual", "Annual Meeting"}) == std::vector<std::string>{"Annual"});
}

TEST_CASE("an unknown name lists those there are") {
    try {
        meant("Ireland", conferences);
        FAIL("no error");
    } catch (const Error& e) {
        CHECK(std::string(e.what()) == "no conference in the archive fits 'Ireland'");
        CHECK(e.hint().find("there are: ARM, Charm Meeting, Conference of Local") != std::string::npos);
    }
    CHECK_THROWS_AS(meant("--", conferences), Error);
    CHECK_THROWS_AS(meant("LMC", {}), Error);
}
