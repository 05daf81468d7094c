// SPDX-License-Identifier: Apache-2.0
#include "windowbench.h"

#include "probe.h"

#include <QStringList>

#include <algorithm>

namespace evenpace::bench {

using namespace Qt::StringLiterals;

namespace {

/** Animations of arriving are over by then. */
constexpr int kSettle = 3000;
/** So is the time to get ready for a movement. */
constexpr int kReady = 12000;
/** Items in the list of Practice: what is shipped, and many more. */
const QString kShippedItems = u"98"_s;
const QString kManyItems = u"500"_s;
constexpr double kPlayerPace = 1000 / 30.0;
constexpr double kFullPace = 1000 / 60.0;

struct Starts
{
    std::vector<double> first;
    std::vector<double> rest;
    std::vector<double> memory;
};

void measureStart(Starts &starts, const QString &program, const QStringList &arguments)
{
    Probe probe(program, arguments);
    const std::optional<double> first = probe.firstFrame();
    if (!first)
        return;
    starts.first.push_back(*first);
    starts.rest.push_back(probe.rest());
    starts.memory.push_back(probe.residentKibibytes() / 1024);
}

/** What a process uses in that time, once it has settled. Every frame is counted. */
Usage usageOf(const QString &program, const QStringList &arguments, int seconds, int settle = kSettle)
{
    Probe probe(program, arguments);
    if (!probe.firstFrame())
        return {};
    probe.run(settle);
    const Usage before = probe.usage();
    probe.run(seconds * 1000);
    const Usage after = probe.usage();
    return {after.cpuMilliseconds - before.cpuMilliseconds, after.wakeUps - before.wakeUps,
            after.frames - before.frames};
}

QString used(const Usage &usage)
{
    return u"%1 wake-ups, %2 ms"_s.arg(usage.wakeUps).arg(usage.cpuMilliseconds, 0, 'f', 1);
}

/** How much later than its pace each frame came, in ms. */
struct Lateness
{
    double p99 = 0;
    double most = 0;
    double longest = 0; ///< from one frame to the next, whatever the pace
};

Lateness latenessOf(const QString &program, const QStringList &arguments, int seconds, double pace, int settle)
{
    Probe probe(program, arguments);
    if (!probe.firstFrame())
        return {};
    probe.run(settle);
    const size_t first = probe.frameTimes().size();
    probe.run(seconds * 1000);
    const std::vector<double> &times = probe.frameTimes();
    std::vector<double> late;
    double longest = 0;
    for (size_t i = first + 1; i < times.size(); ++i) {
        late.push_back(std::max(0.0, times[i] - times[i - 1] - pace));
        longest = std::max(longest, times[i] - times[i - 1]);
    }
    if (late.empty())
        return {};
    std::sort(late.begin(), late.end());
    return {late[late.size() * 99 / 100], late.back(), longest};
}

/** "28 / 21 ms" */
QString longestOf(const Lateness &ours, const Lateness &anchor)
{
    return u"%1 / %2 ms"_s.arg(ours.longest, 0, 'f', 0).arg(anchor.longest, 0, 'f', 0);
}

double perFrame(const Usage &usage)
{
    return usage.frames > 0 ? usage.cpuMilliseconds / usage.frames : 0;
}

} // namespace

std::vector<Row> measureWindows(const WindowBench &bench)
{
    const QStringList noData{u"--data"_s, bench.noData};
    const QStringList tenYears{u"--data"_s, bench.tenYears};
    Starts hello;
    Starts empty;
    Starts full;
    Starts shipped;
    Starts many;
    // The first round fills the caches and does not count.
    for (int run = 0; run <= bench.runs; ++run) {
        if (run == 1)
            hello = empty = full = shipped = many = Starts();
        measureStart(hello, bench.anchor, {});
        measureStart(empty, bench.app, noData);
        measureStart(full, bench.app, tenYears);
        measureStart(shipped, bench.practiceWindow, {bench.noData, kShippedItems});
        measureStart(many, bench.practiceWindow, {bench.noData, kManyItems});
    }
    const Usage helloIdle = usageOf(bench.anchor, {}, bench.seconds);
    const Usage appIdle = usageOf(bench.app, noData, bench.seconds);
    // Both when each digit was there once: to draw a letter for the first time takes ten times as long.
    const Usage second = usageOf(bench.anchor, {u"Second"_s}, bench.seconds, kReady);
    // A script of three minutes: words and a countdown, no figure.
    const Usage countdown = usageOf(bench.sessionWindow, {bench.noData, u"C"_s, u"0"_s}, bench.seconds, kReady);
    const Usage circle = usageOf(bench.anchor, {u"Circle"_s}, bench.seconds);
    // After the breathing: 10 s to get ready, then 28 s of a seated neck turn.
    const Usage player = usageOf(bench.sessionWindow, {bench.noData, u"A"_s, u"1"_s}, bench.seconds, kReady);

    // A chest opened for 30 s: it stands still, and the ring goes with the number. The second half is looked at.
    const int held = std::min(bench.seconds, 10);
    const Usage hold = usageOf(bench.sessionWindow, {bench.noData, u"B"_s, u"3"_s}, held, kReady + 6000);
    const Lateness circleLate = latenessOf(bench.anchor, {u"Circle"_s}, bench.seconds, kFullPace, kSettle);
    // The breath moves at every look; a guide that rests for a moment is not painted anew.
    const Lateness playerLate
        = latenessOf(bench.sessionWindow, {bench.noData, u"A"_s, u"0"_s}, bench.seconds, kPlayerPace, kReady);
    const Lateness thumbnailsLate = latenessOf(bench.thumbnailWindow, {}, bench.seconds, kFullPace, kSettle);
    const Lateness practiceLate
        = latenessOf(bench.practiceWindow, {bench.noData, kManyItems, u"scroll"_s}, bench.seconds, kFullPace, kSettle);

    return {
        {u"start to first frame"_s, u"hello-controls"_s, u"x1.3 (x1.6)"_s,
         ratio(median(empty.first), median(hello.first), u"ms"_s)},
        {u"start to rest"_s, u"hello-controls"_s, u"x1.3 (x1.6)"_s,
         ratio(median(empty.rest), median(hello.rest), u"ms"_s)},
        {u"start to first frame, ten years of data"_s, u"no data"_s, u"x1.02 (x1.05)"_s,
         ratio(median(full.first), median(empty.first), u"ms"_s)},
        {u"memory on Today (RSS)"_s, u"hello-controls"_s, u"x1.3 (x1.5)"_s,
         ratio(median(empty.memory), median(hello.memory), u"MiB"_s)},
        {u"idle on Today, %1 s"_s.arg(bench.seconds), u"hello-controls: "_s + used(helloIdle), u"0"_s, used(appIdle)},
        {u"running countdown, CPU in %1 s"_s.arg(bench.seconds), u"a text once a second"_s, u"x1.3 (x2)"_s,
         ratio(countdown.cpuMilliseconds, second.cpuMilliseconds, u"ms"_s)},
        {u"running countdown, wake-ups in %1 s"_s.arg(bench.seconds), u"a text once a second"_s, u"x1.3 (x2)"_s,
         ratio(static_cast<double>(countdown.wakeUps), static_cast<double>(second.wakeUps), u"times"_s)},
        {u"a hold of 30 s, CPU a second"_s, u"a text once a second"_s, u"x1.3 (x2)"_s,
         ratio(hold.cpuMilliseconds / held, second.cpuMilliseconds / bench.seconds, u"ms"_s)},
        {u"player with figure and ring, CPU a frame"_s, u"a breathing circle"_s, u"x2 (x3)"_s,
         ratio(perFrame(player), perFrame(circle), u"ms"_s)},
        {u"player with figure and ring, CPU a second"_s, u"a breathing circle at 60 frames/s"_s, u"-"_s,
         ratio(player.cpuMilliseconds / bench.seconds, circle.cpuMilliseconds / bench.seconds, u"ms"_s)},
        {u"99 of 100 frames of a breath, later than 30 a second"_s, u"a breathing circle, later than 60 a second"_s,
         u"the latest 33 ms beyond"_s,
         u"%1 / %2 ms, the latest %3 / %4 ms"_s.arg(playerLate.p99, 0, 'f', 0)
             .arg(circleLate.p99, 0, 'f', 0)
             .arg(playerLate.most, 0, 'f', 0)
             .arg(circleLate.most, 0, 'f', 0)},
        {u"73 moving thumbnails that scroll, later than 60 frames a second"_s, u"a breathing circle"_s,
         u"the latest 17 ms (16 to 33 ms a frame)"_s,
         u"%1 / %2 ms, the latest %3 / %4 ms"_s.arg(thumbnailsLate.p99, 0, 'f', 0)
             .arg(circleLate.p99, 0, 'f', 0)
             .arg(thumbnailsLate.most, 0, 'f', 0)
             .arg(circleLate.most, 0, 'f', 0)},
        {u"the same, the longest frame"_s, u"a breathing circle"_s, u"33 ms"_s, longestOf(thumbnailsLate, circleLate)},
        {u"first frame of Practice with 500 items"_s, u"with those of the library"_s, u"x1.1 (x1.2)"_s,
         ratio(median(many.first), median(shipped.first), u"ms"_s)},
        {u"500 rows of Practice that scroll, the longest frame"_s, u"a breathing circle"_s, u"33 ms"_s,
         longestOf(practiceLate, circleLate)},
    };
}

} // namespace evenpace::bench
