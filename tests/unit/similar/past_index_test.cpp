#include "../catch.hpp"

#include <plenum/read/conference.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/similar/past_index.hpp>

#include <cstring>

using namespace plenum;

namespace {

Archive archive() {
    Resolution one;
    one.id = "2016-8";
    one.number = "8";
    one.from = "Aldermoor";
    one.section = "regulation";
    one.text = "That conference instructs GPC to obtain:";
    one.parts = {{.text = "the abolition of registration fees", .span = {}},
                 {.text = "the ending of inspection", .span = {}}};
    one.outcomes = {"carried", "lost"};
    one.status = "superseded";
    one.superseded_by = "2019-3";
    Resolution other;
    other.id = "2019-3";
    other.text = "That conference demands free parking at hospitals.";
    return {{.conference = "UK LMC Conference", .year = 2016, .resolutions = {one}},
            {.conference = "ARM", .year = {}, .resolutions = {other}}};
}

Vocabulary words() {
    Diagnostics found;
    return read::vocabulary(read::builtin_conference(), found);
}

/// The index in a block of bytes that lies where it may.
std::optional<similar::PastIndex> opened(const std::string& bytes, std::string_view key) {
    auto room = std::make_shared<std::vector<std::uint64_t>>(bytes.size() / 8 + 1);
    std::memcpy(room->data(), bytes.data(), bytes.size());
    const std::string_view view(reinterpret_cast<const char*>(room->data()), bytes.size());
    return similar::past_index(std::move(room), view, key);
}

}  // namespace

TEST_CASE("an index gives resolutions back as they were") {
    const auto index = opened(similar::past_index(archive(), words(), "key"), "key");
    REQUIRE(index);
    REQUIRE(index->size() == 2);
    const auto one = index->resolution(0);
    CHECK(one.id == "2016-8");
    CHECK(one.number == "8");
    CHECK(one.from == "Aldermoor");
    CHECK(one.section == "regulation");
    CHECK(one.text == "That conference instructs GPC to obtain:");
    REQUIRE(one.parts.size() == 2);
    CHECK(one.parts[1].text == "the ending of inspection");
    CHECK(one.outcomes == std::vector<std::string>{"carried", "lost"});
    CHECK(one.status == "superseded");
    CHECK(one.superseded_by == "2019-3");
    CHECK(index->conference(0).conference == "UK LMC Conference");
    CHECK(index->conference(0).year == 2016);
    CHECK(index->conference(1).conference == "ARM");
    CHECK_FALSE(index->conference(1).year);
    CHECK(index->resolution(1).parts.empty());
    CHECK(index->word("inspect"));
    CHECK_FALSE(index->word("xylophon"));
}

TEST_CASE("an index of nothing is an index") {
    const auto index = opened(similar::past_index({}, words(), "key"), "key");
    REQUIRE(index);
    CHECK(index->size() == 0);
    CHECK_FALSE(index->word("inspect"));
}

TEST_CASE("an index that is not whole, or made of something else, is none") {
    const auto bytes = similar::past_index(archive(), words(), "key");
    CHECK_FALSE(opened(bytes, "another key"));
    CHECK_FALSE(opened("", "key"));
    CHECK_FALSE(opened("That conference", "key"));
    CHECK_FALSE(opened(bytes + std::string(8, '\0'), "key"));
    for (std::size_t size = 0; size < bytes.size(); size += 61) {
        INFO("the first " << size << " bytes");
        CHECK_FALSE(opened(bytes.substr(0, size), "key"));
    }
    for (std::size_t at = 0; at < bytes.size(); at += 37) {
        INFO("a bit turned in byte " << at);
        auto damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        CHECK_FALSE(opened(damaged, "key"));
    }
}

TEST_CASE("vocabularies that read texts otherwise have other fingerprints") {
    const auto usual = words();
    CHECK(similar::fingerprint(usual) == similar::fingerprint(words()));
    auto more = usual;
    more.stock.insert("plenish");
    CHECK(similar::fingerprint(more) != similar::fingerprint(usual));
    auto german = usual;
    german.language = "german";
    CHECK(similar::fingerprint(german) != similar::fingerprint(usual));
}
