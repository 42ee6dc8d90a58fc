#pragma once

#include <cli/session.hpp>
#include <plenum/doc/document.hpp>
#include <plenum/doc/house.hpp>
#include <plenum/render/document.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace plenum::cli {

/// Writes a file whole or not at all: what stood there before stays until the new bytes are on
/// the disk. Throws Error when it cannot.
void write_file(const std::string& file, std::string_view bytes);

/// The same for a file that only the holder of its Lock writes: the new bytes come by way of one hidden file,
/// `.NAME.new`, so that runs that are killed leave no heap behind, and they are on the disk when this
/// returns.
void write_locked(const std::string& file, std::string_view bytes);

/// `-o FILE` and `--format`: where a command's data goes and what it looks like. The format is
/// taken from the file's ending when none is asked for.
struct Output {
    std::string file;    ///< empty or "-" for stdout
    std::string format;  ///< a name of render::documents, or "json"
    bool large_print = false;
    bool high_contrast = false;
    bool bom = false;  ///< csv says in its first bytes that it is UTF-8

    /// `more` are formats that the command has beside those of a document and JSON; `usual` is what it writes
    /// when nothing is said.
    void declare(CLI::App& app, const std::vector<std::string>& more = {}, std::string_view usual = "text");
    /// `--format` alone, for a command whose -o is another thing.
    void declare_format(CLI::App& app, const std::vector<std::string>& more = {},
                        std::string_view usual = "text");

    /// Is JSON asked for? Then the command makes it, and hands it to `write`.
    bool json() const { return chosen() == "json"; }

    /// The house style in the variant that was asked for.
    doc::House dressed(doc::House house) const;

    void write(const doc::Document& document, const doc::House& house, Session& session) const;
    void write(std::string_view bytes, Session& session) const;

private:
    std::string chosen() const;
};

}  // namespace plenum::cli
