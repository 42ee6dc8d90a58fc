#include "../catch.hpp"
#include "sample_archive.hpp"

#include <plenum/base/error.hpp>
#include <plenum/policy/store.hpp>
#include <plenum/policy/unusable.hpp>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace plenum;
using namespace plenum::policy;
using namespace plenum::policy::sample;

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

void spoil(const std::string& file, std::size_t from, std::size_t to) {
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(static_cast<std::streamoff>(from));
    for (auto i = from; i < to; ++i) bytes.put(static_cast<char>(i * 37 + 11));
}

}  // namespace

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
