// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QProcess>

#include <optional>
#include <vector>

namespace evenpace::bench {

/** What a process has used so far, all its threads together. */
struct Usage
{
    double cpuMilliseconds = 0; ///< user and system, to the nanosecond
    qint64 wakeUps = 0; ///< times a thread slept and was woken
    int frames = 0; ///< painted
};

/** A windowed process that is looked at from outside: what it paints it tells through Qt's own logging of the scene
 * graph. */
class Probe
{
public:
    Probe(const QString &program, const QStringList &arguments);
    ~Probe();

    /** Milliseconds from the start of the process to its first painted frame, nothing if it never came. */
    [[nodiscard]] std::optional<double> firstFrame();
    /** Milliseconds to the last frame before half a second without one. */
    [[nodiscard]] double rest();
    /** Lets it run. */
    void run(int milliseconds);
    [[nodiscard]] Usage usage() const;
    /** When each frame was painted, in ms of the clock of the process. */
    [[nodiscard]] const std::vector<double> &frameTimes() const { return m_frameTimes; }
    [[nodiscard]] double residentKibibytes() const;

private:
    bool readFrames(int milliseconds);

    QProcess m_process;
    QElapsedTimer m_timer;
    int m_frames = 0;
    std::vector<double> m_frameTimes;
    double m_lastFrame = 0;
};

} // namespace evenpace::bench
