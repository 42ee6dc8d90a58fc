#include <plenum/base/error.hpp>
#include <plenum/read/files.hpp>

#include <fstream>
#include <iterator>
#include <set>

namespace plenum::read {

SourcePtr load(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in || std::filesystem::is_directory(file)) {
        throw Error("cannot read '" + file.string() + "'", "check the path and its permissions");
    }
    std::string text{std::istreambuf_iterator<char>(in), {}};
    return std::make_shared<const Source>(file.generic_string(), std::move(text));
}

std::vector<SourcePtr> load_all(const std::vector<std::filesystem::path>& paths) {
    namespace fs = std::filesystem;
    std::set<fs::path> files;
    for (const auto& path : paths) {
        if (!fs::is_directory(path)) {
            files.insert(path);
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(path)) {
            const auto extension = entry.path().extension();
            if (extension == ".yaml" || extension == ".yml") files.insert(entry.path());
        }
    }
    std::vector<SourcePtr> sources;
    sources.reserve(files.size());
    for (const auto& file : files) sources.push_back(load(file));
    return sources;
}

}  // namespace plenum::read
