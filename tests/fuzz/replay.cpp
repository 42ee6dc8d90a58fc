// Plays files to the fuzz target without libFuzzer: `fuzz_replay FOLDER...`.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int argc, char** argv) {
    std::size_t played = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            std::cout << entry.path().filename().string()
                      << std::endl;  // said first, so that a crash is told from which
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
            // Broken off at every byte of a short one: what stands in the midst of being typed.
            for (std::size_t n = 0; n < bytes.size() && bytes.size() < 300; ++n) {
                LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), n);
            }
            ++played;
        }
    }
    if (played == 0) return std::cerr << "nothing to play\n", 1;
    return 0;
}
