#include "../catch.hpp"

#include <plenum/base/error.hpp>
#include <plenum/policy/index.hpp>
#include <plenum/policy/store.hpp>
#include <plenum/policy/unusable.hpp>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace plenum;
using namespace plenum::policy;

namespace {

namespace fs = std::filesystem;

/// A folder of its own, gone at the end.
struct Folder {
    fs::path path;
    Folder() {
        std::string name = (fs::temp_directory_path() / "plenum-index-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    Folder(Folder&&) = delete;
    Folder& operator=(Folder&&) = delete;
    std::string file() const { return (path / ".plenum/cache/search.sqlite").string(); }
};

struct Sample {
    Archive archive;
    std::vector<Stems> stems;
    Diagnostics found;

    explicit Sample(const std::string& language = "english") : language_(language) {
        add("UK LMC Conference", 2015, "2015-3",
            "That conference believes that practices deserve mental health workers", "carried");
        archive.back().resolutions.back().superseded_by = "2019-7";
        archive.back().resolutions.back().status = "superseded";
        add("England LMC Conference", 2019, "2019-7",
            "That conference instructs GPC to fund health checks, mental or not", "lost");
        archive.back().resolutions.back().superseded_by = "2021-1";
        add("ARM", 2021, "2021-1", "That this meeting calls for a practice of its own for every nurse",
            "reference");
    }
    void add(const std::string& conference, int year, const std::string& id, const std::string& text,
             const std::string& outcome) {
        archive.push_back({.conference = conference, .year = year, .resolutions = {}});
        archive.back().resolutions.push_back({.id = id,
                                              .number = id.substr(5),
                                              .from = "Aldermoor",
                                              .section = "health",
                                              .text = text,
                                              .parts = {},
                                              .outcomes = {outcome},
                                              .status = {},
                                              .superseded_by = {},
                                              .action = {},
                                              .origin = {}});
        stems.push_back({conference == "England LMC Conference" ? Stem::mandate : Stem::belief});
    }
    Contents contents(const std::string& key = "k") const {
        return {.archive = archive,
                .stems = stems,
                .found = found,
                .language = language_,
                .folder = {},
                .key = key,
                .newest = 0};
    }

private:
    std::string language_;
};

std::vector<std::string> ids(const PolicySearch& search) {
    std::vector<std::string> result;
    for (const auto& hit : search.hits) result.push_back(hit.resolution.id);
    return result;
}

std::vector<std::string> asked(const Index& index, const std::string& words) {
    return ids(index.search({.words = words}));
}

using Ids = std::vector<std::string>;

void spoil(const std::string& file, std::size_t from, std::size_t to) {
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(static_cast<std::streamoff>(from));
    for (auto i = from; i < to; ++i) bytes.put(static_cast<char>(i * 37 + 11));
}

}  // namespace

TEST_CASE("words are found by their stems, phrases as they stand") {
    const Sample sample;
    const Index index(sample.contents());
    CHECK(asked(index, "practices").size() == 2);
    CHECK(asked(index, "\"mental health\"") == Ids{"2015-3"});
    CHECK(asked(index, "mental health checks") == Ids{"2019-7"});
    CHECK(asked(index, "nurs*") == Ids{"2021-1"});
    CHECK(asked(index, "mental NOT fund") == Ids{"2015-3"});
    CHECK(asked(index, "workers OR nurses").size() == 2);
    CHECK(asked(index, "zebra").empty());
}

TEST_CASE("an id finds its resolution") {
    const Sample sample;
    const Index index(sample.contents());
    const auto search = index.search({.words = "2019-7"});
    REQUIRE(ids(search) == Ids{"2019-7"});
    CHECK(search.hits.front().named);
    CHECK(search.total == 1);
}

TEST_CASE("a phrase that stands nowhere says how many have its words") {
    const Sample sample;
    const Index index(sample.contents());
    const auto search = index.search({.words = "\"health mental\""});
    CHECK(search.total == 0);
    CHECK(search.scattered == 2);
}

TEST_CASE("limits choose, and without words the newest comes first") {
    const Sample sample;
    const Index index(sample.contents());
    CHECK(ids(index.search({.first_year = 2015, .last_year = 2030})) == Ids{"2021-1", "2019-7", "2015-3"});
    CHECK(ids(index.search({.conferences = {"LMC"}})) == Ids{"2019-7", "2015-3"});
    CHECK(ids(index.search({.words = "practice", .outcomes = {"reference"}})) == Ids{"2021-1"});
    CHECK(ids(index.search({.statuses = {"superseded"}})) == Ids{"2019-7", "2015-3"});
    CHECK(ids(index.search({.stems = {"mandate"}})) == Ids{"2019-7"});
    CHECK(ids(index.search({.from = {"alder"}, .limit = 1, .skip = 1})) == Ids{"2019-7"});
    CHECK(index.search({.from = {"alder"}, .limit = 1}).total == 3);
    CHECK_THROWS_AS(index.search({.sections = {"boats"}}), Error);
    CHECK(index.search({}).places.size() == 3);
}

TEST_CASE("what superseded a resolution is followed to what holds now") {
    const Sample sample;
    const Index index(sample.contents());
    const auto hit = index.search({.words = "workers"}).hits.at(0);
    REQUIRE(hit.superseded_by.size() == 2);
    CHECK(hit.superseded_by[0].conference == "England LMC Conference");
    CHECK(hit.superseded_by[1].id == "2021-1");
}

TEST_CASE("German words are found by German stems, with and without umlauts") {
    Sample sample("german");
    sample.add("Hauptversammlung", 2022, "2022-1", "Die \xC3\x84rzte fordern neue Verg\xC3\xBCtungen",
               "carried");
    const Index index(sample.contents());
    CHECK(asked(index, "Verg\xC3\xBCtung") == Ids{"2022-1"});
    CHECK(asked(index, "verguetung").empty());
    CHECK(asked(index, "vergutungen arzte") == Ids{"2022-1"});
    CHECK(asked(index, "arzt*") == Ids{"2022-1"});
}

TEST_CASE("an index is kept, and opened as long as its key is the same") {
    const Folder folder;
    const Sample sample;
    CHECK_FALSE(Index::opened(folder.file(), "k"));
    REQUIRE(keep(sample.contents(), folder.file()));
    CHECK(fs::exists(folder.path / ".plenum/cache/.gitignore"));
    const auto index = Index::opened(folder.file(), "k");
    REQUIRE(index);
    CHECK(asked(*index, "\"mental health\"") == Ids{"2015-3"});
    CHECK_FALSE(Index::opened(folder.file(), "another"));
}

TEST_CASE("an index that somebody wrote into is not used, whatever was written") {
    const Folder folder;
    const Sample sample;
    REQUIRE(keep(sample.contents(), folder.file()));
    const auto size = fs::file_size(folder.file());
    SECTION("at its beginning") {
        spoil(folder.file(), 0, 16);
    }
    SECTION("in its middle") {
        spoil(folder.file(), size / 2, size / 2 + 200);
    }
    SECTION("at its end") {
        spoil(folder.file(), size - 300, size);
    }
    SECTION("cut off") {
        fs::resize_file(folder.file(), size / 2);
    }
    SECTION("to nothing") {
        fs::resize_file(folder.file(), 0);
    }
    SECTION("a database of somebody else") {
        fs::resize_file(folder.file(), 0);
        Store::created(folder.file()).run("CREATE TABLE facts(name, value)");
    }
    SECTION("not even a file") {
        fs::remove(folder.file());
        fs::create_directories(folder.file() + "/inside");
    }
    CHECK_FALSE(Index::opened(folder.file(), "k"));
}

TEST_CASE("an index that is damaged all the same says so, and never answers wrongly by falling over") {
    const Folder folder;
    const Sample sample;
    REQUIRE(keep(sample.contents(), folder.file()));
    const auto time = fs::last_write_time(folder.file());
    const auto size = fs::file_size(folder.file());
    for (std::size_t from = 0; from < size; from += 4096) {
        const Folder other;
        fs::create_directories(fs::path(other.file()).parent_path());
        fs::copy_file(folder.file(), other.file());
        spoil(other.file(), from, std::min<std::size_t>(from + 4096, size));
        fs::last_write_time(other.file(), time);
        try {
            if (const auto index = Index::opened(other.file(), "k")) {
                index->search({.words = "practices", .conferences = {"LMC"}});
                index->findings();
            }
        } catch (const Unusable&) {
        } catch (const Error&) {
        }
    }
    SUCCEED("nothing fell over");
}

TEST_CASE("an index is read while somebody holds its lock") {
    const Folder folder;
    const Sample sample;
    REQUIRE(keep(sample.contents(), folder.file()));
    const auto time = fs::last_write_time(folder.file());
    const auto other = Store::created(folder.file());
    other.run("PRAGMA journal_mode=DELETE; BEGIN EXCLUSIVE");
    CHECK(fs::last_write_time(folder.file()) == time);
    const auto index = Index::opened(folder.file(), "k");
    REQUIRE(index);
    CHECK(asked(*index, "workers") == Ids{"2015-3"});
}

TEST_CASE("where nothing can be written nothing is kept") {
    const Folder folder;
    const Sample sample;
    SECTION("a file where the folder should be") {
        std::ofstream(folder.path / ".plenum") << "not a folder";
    }
    SECTION("a folder where the file should be") {
        fs::create_directories(folder.file() + "/inside");
    }
    CHECK_FALSE(keep(sample.contents(), folder.file()));
}

TEST_CASE("what has changed this very moment is not kept") {
    const Folder folder;
    const Sample sample;
    auto contents = sample.contents();
    contents.newest = std::int64_t{4'000'000'000} * 1'000'000'000;
    CHECK_FALSE(keep(contents, folder.file()));
    CHECK_FALSE(fs::exists(folder.file()));
}

TEST_CASE("several who make and read the index at once get the right answers") {
    const Folder folder;
    const Sample sample;
    std::atomic<int> wrong = 0;
    std::vector<std::thread> all;
    for (int i = 0; i < 4; ++i) {
        all.emplace_back([&] {
            for (int n = 0; n < 10; ++n) {
                if (!keep(sample.contents(), folder.file())) ++wrong;
                try {
                    const auto index = Index::opened(folder.file(), "k");
                    if (index && asked(*index, "workers") != Ids{"2015-3"}) ++wrong;
                } catch (const Unusable&) {
                    ++wrong;
                }
            }
        });
    }
    for (auto& each : all) each.join();
    CHECK(wrong == 0);
    std::size_t files = 0;
    for (const auto& each : fs::directory_iterator(fs::path(folder.file()).parent_path())) {
        if (each.path().filename() != ".gitignore") ++files;
    }
    CHECK(files == 1);
}

TEST_CASE("what there is to say about the archive is kept with it") {
    Sample sample;
    sample.found.add({.severity = Severity::warning,
                      .rule = "r",
                      .message = "m",
                      .hint = "h",
                      .source = std::make_shared<const Source>("policy/a.yaml", "text"),
                      .span = {1, 2}});
    auto contents = sample.contents();
    contents.folder = "policy";
    const auto kept = Index(contents).findings();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].file == "a.yaml");
    CHECK(kept[0].finding.span == Span{1, 2});
    CHECK(kept[0].finding.severity == Severity::warning);
}
