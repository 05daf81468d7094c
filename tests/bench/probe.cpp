// SPDX-License-Identifier: Apache-2.0
#include "probe.h"

#include <QDir>
#include <QFile>

namespace evenpace::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20000;
constexpr int kQuiet = 500;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** "name:   123 kB" */
qint64 valueOf(const QByteArray &text, const char *name)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name)).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

Probe::Probe(const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.scenegraph.time.renderloop=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    environment.insert(u"QT_MESSAGE_PATTERN"_s, u"%{time process} %{message}"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setReadChannel(QProcess::StandardError);
    m_timer.start();
    m_process.start(program, arguments);
}

Probe::~Probe()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Probe::readFrames(int milliseconds)
{
    if (!m_process.waitForReadyRead(milliseconds))
        return false;
    bool isFrame = false;
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine();
        if (line.contains("Frame rendered")) {
            ++m_frames;
            m_frameTimes.push_back(line.trimmed().split(' ').first().toDouble() * 1000);
            isFrame = true;
        }
    }
    if (isFrame)
        m_lastFrame = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
    return true;
}

std::optional<double> Probe::firstFrame()
{
    while (m_frames == 0) {
        if (m_timer.elapsed() > kPatience || m_process.state() == QProcess::NotRunning || !readFrames(kPatience))
            return std::nullopt;
    }
    return m_lastFrame;
}

double Probe::rest()
{
    while (m_timer.elapsed() < kPatience && readFrames(kQuiet)) { }
    return m_lastFrame;
}

void Probe::run(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        (void)readFrames(static_cast<int>(milliseconds - timer.elapsed()));
}

Usage Probe::usage() const
{
    Usage usage{0, 0, m_frames};
    const QString tasks = u"/proc/%1/task"_s.arg(m_process.processId());
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = tasks + u'/' + task;
        // Time on a processor in nanoseconds comes first.
        usage.cpuMilliseconds += contentOf(folder + u"/schedstat"_s).split(' ').first().toDouble() / 1e6;
        usage.wakeUps += valueOf(contentOf(folder + u"/status"_s), "voluntary_ctxt_switches:");
    }
    return usage;
}

double Probe::residentKibibytes() const
{
    return static_cast<double>(valueOf(contentOf(u"/proc/%1/status"_s.arg(m_process.processId())), "VmRSS:"));
}

} // namespace evenpace::bench
