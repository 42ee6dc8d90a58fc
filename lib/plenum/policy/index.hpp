#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/policy_search.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::policy {

/// The stems of a resolution: by part, or one for the whole.
using Stems = std::vector<Stem>;

/// What an index is made of.
struct Contents {
    const Archive& archive;
    const std::vector<Stems>& stems;  ///< of every resolution, in the order of the archive
    const Diagnostics& found;         ///< what there is to say about the archive
    std::string language;             ///< a Snowball name, by whose rules words are taken to their stems
    std::string folder;               ///< of the archive; files are named as they lie below it
    std::string key;                  ///< of what it is all made; an index with another is stale
    std::int64_t newest = 0;          ///< when that was last changed: ArchiveFiles::newest
};

/// A finding about the archive, kept in the index so that it is told whether or not the archive was read.
struct KeptFinding {
    Diagnostic finding;  ///< without its source
    std::string file;    ///< of the source; empty for none
};

/// A full-text index of an archive (SQLite's FTS5): a cache, of which everything can be made again.
class Index {
public:
    /// The index in that file, when it is there, was made of `key`, and has not been touched since. Whatever
    /// is wrong with it, there is then none.
    static std::optional<Index> opened(const std::string& file, std::string_view key);

    /// One in memory, for an archive beside which nothing can be written.
    explicit Index(const Contents& contents);

    Index(Index&&) noexcept;
    Index& operator=(Index&&) noexcept;
    Index(const Index&) = delete;
    Index& operator=(const Index&) = delete;
    ~Index();

    /// Throws Error for a question that means nothing, or names a conference, section or committee that the
    /// archive does not have; Unusable (unusable.hpp) when the index turns out to be damaged.
    PolicySearch search(const PolicyQuery& query) const;

    /// What there is to say about the archive.
    std::vector<KeptFinding> findings() const;

private:
    struct Inside;
    explicit Index(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

/// Keeps an index in `file`, in the place of any other: whole or not at all, also when several do at once.
/// False when that cannot be done or is not to be done (CacheFile), and then all is as it was.
bool keep(const Contents& contents, const std::string& file);

}  // namespace plenum::policy
