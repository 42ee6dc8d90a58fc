#include <cli/output.hpp>
#include <cli/paper.hpp>
#include <cli/paper_making.hpp>
#include <plenum/render/document.hpp>

#include <algorithm>
#include <map>
#include <sstream>

namespace plenum::cli {

namespace {

using plenum::papers::Fate;

std::vector<std::string> words(std::string_view text) {
    std::istringstream in{std::string(text)};
    std::vector<std::string> result;
    for (std::string word; in >> word;) result.push_back(word);
    return result;
}

class Maker {
public:
    Maker(const PaperMaking& making, const Overview& overview, PaperFolder& folder, Session& session)
        : options_(making),
          overview_(overview),
          folder_(folder),
          session_(session),
          house_(Output{}.dressed(overview.prepared.reading.house)) {}

    std::optional<PaperRows> make() {
        for (const auto* paper : papers::all()) {
            if (!make(*paper)) return std::nullopt;
        }
        for (const auto& file : folder_.left_over()) settle(file, folder_.fate(file, {}), {});
        tell({});
        return std::move(rows_);
    }

private:
    bool make(const Paper& paper) {
        const auto from = words(paper.from);
        if (paper.asked_for != options_.mailout) {
            static_cast<void>(folder_.keep(paper.name, true));
            return true;
        }
        if (!options_.force && folder_.current(paper.name, from)) {
            for (auto& file : folder_.keep(paper.name)) rows_.push_back({.file = std::move(file)});
            return true;
        }
        const auto dressed = paper.dress == nullptr ? house_ : paper.dress(house_);
        Diagnostics found;
        const auto documents = paper.make(overview_, options_.sorting, found);
        const auto files =
            paper.files == nullptr ? std::map<std::string, std::string>{} : paper.files(overview_, found);
        if (!told(paper, found)) return false;
        const auto formats = words(paper.formats);
        for (const auto& [stem, document] : documents) {
            const bool whole = stem == paper.name || stem.find('/') != std::string::npos;
            const auto name = whole ? stem : std::string(paper.name) + '/' + stem;
            for (const auto* format : render::documents::all()) {
                if (std::ranges::find(formats, format->name) == formats.end()) continue;
                const auto file = name + std::string(format->extension);
                tell(file);
                const auto bytes = format->write(document, dressed);
                settle(file, folder_.add(file, paper.name, from, bytes), bytes);
            }
        }
        for (const auto& [name, bytes] : files) {
            const auto file = std::string(paper.name) + "/kit/" + name;
            settle(file, folder_.add(file, paper.name, from, bytes), bytes);
        }
        return true;
    }

    /// Shows what is wrong with what a paper is made of; false when it cannot be made of that.
    bool told(const Paper& paper, const Diagnostics& found) {
        if (found.empty()) return true;
        tell({});
        show(found, session_);
        if (found.count(Severity::error) == 0 || options_.sorting.inputs.keep_going) return true;
        session_.err << "plenum: the paper '" << paper.name
                     << "' was not made, because not everything could be read\n"
                        "  hint: mend what stands above, or add --keep-going to go on with the rest\n";
        return false;
    }

    void settle(const std::string& file, Fate fate, std::string_view bytes) {
        if (fate == Fate::edited && options_.force) fate = bytes.empty() ? Fate::gone : Fate::made;
        rows_.push_back({.file = file, .fate = fate});
        if (options_.check) return;
        if (fate == Fate::made) folder_.write(file, bytes);
        if (fate == Fate::gone) folder_.remove(file);
    }

    /// A line on the terminal, written over itself and wiped at the end.
    void tell(const std::string& file) {
        if (!session_.terminal) return;
        session_.err << '\r';
        if (!file.empty()) session_.err << "papers: " << rows_.size() + 1 << ", " << file;
        session_.err << "\x1b[K" << std::flush;
    }

    const PaperMaking& options_;
    const Overview& overview_;
    PaperFolder& folder_;
    Session& session_;
    doc::House house_;
    PaperRows rows_;
};

}  // namespace

std::optional<PaperRows> make_papers(const PaperMaking& making, const Overview& overview, PaperFolder& folder,
                                     Session& session) {
    return Maker(making, overview, folder, session).make();
}

}  // namespace plenum::cli
