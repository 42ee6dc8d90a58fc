// Another program, run without a shell.
#include <cli/process.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/files.hpp>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace plenum::cli {

namespace {

/// Both ends of a pipe; those that are still open are closed at the end.
class Pipe {
public:
    Pipe() {
        if (::pipe2(ends_.data(), O_CLOEXEC) != 0)
            throw Error(std::string("cannot start another program: ") + std::strerror(errno), "try again");
    }
    ~Pipe() {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe(Pipe&&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    Pipe& operator=(Pipe&&) = delete;

    int reading() const { return ends_[0]; }
    int writing() const { return ends_[1]; }
    void close_end(std::size_t end) {
        if (ends_.at(end) >= 0) ::close(ends_.at(end));
        ends_.at(end) = -1;
    }

private:
    std::array<int, 2> ends_{-1, -1};
};

/// Where the streams of the new program lead.
class Streams {
public:
    Streams(int in, int out) {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawn_file_actions_adddup2(&actions_, in, STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions_, out, STDOUT_FILENO);
        ::posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    }
    ~Streams() { ::posix_spawn_file_actions_destroy(&actions_); }
    Streams(const Streams&) = delete;
    Streams(Streams&&) = delete;
    Streams& operator=(const Streams&) = delete;
    Streams& operator=(Streams&&) = delete;
    const posix_spawn_file_actions_t* get() const { return &actions_; }

private:
    posix_spawn_file_actions_t actions_{};
};

void give(int to, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto n = ::write(to, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return;  // it does not want to read: its status says why
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
}

/// Everything up to the end, as long as it is not too much.
std::string take(int from) {
    std::string result;
    std::array<char, 65536> buffer{};
    while (result.size() <= read::max_total_bytes) {
        const auto n = ::read(from, buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return result;
        result.append(buffer.data(), static_cast<std::size_t>(n));
    }
    return result;
}

int wait_for(pid_t program) {
    int status = 0;
    while (::waitpid(program, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

std::optional<Ended> run_program(const std::vector<std::string>& arguments, const std::string& input) {
    auto words = arguments;
    std::vector<char*> argv;
    for (auto& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);

    Pipe in;
    Pipe out;
    pid_t program = 0;
    const Streams streams(in.reading(), out.writing());
    const int trouble =
        ::posix_spawnp(&program, argv.front(), streams.get(), nullptr, argv.data(), ::environ);
    if (trouble == ENOENT) return std::nullopt;
    if (trouble != 0) {
        throw Error("cannot start '" + arguments.front() + "': " + std::strerror(trouble),
                    "is it installed, and may you run it?");
    }
    in.close_end(0);
    out.close_end(1);
    give(in.writing(), input);
    in.close_end(1);
    Ended result;
    result.out = take(out.reading());
    out.close_end(0);  // one that still prints ends by itself
    result.status = wait_for(program);
    if (result.out.size() > read::max_total_bytes)
        throw Error("'" + arguments.front() + "' prints more than 512 MB", "name a smaller folder");
    return result;
}

}  // namespace plenum::cli
