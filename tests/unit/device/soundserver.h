// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <memory>
#include <vector>

/** A PulseAudio server of our own, with sinks that nobody hears. Needs no D-Bus and no sound card; runs as root too. */
class SoundServer
{
public:
    /** The reason why it cannot run here, or nothing. */
    [[nodiscard]] static QString missing()
    {
        for (const char *tool : {"pulseaudio", "pactl", "parec"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
                return QString::fromLatin1(tool)
                    + QStringLiteral(" is not here; install pulseaudio and pulseaudio-utils");
        }
        return {};
    }

    SoundServer()
    {
        // The client library inside this process is to find this server and no other.
        qputenv("PULSE_SERVER", address().toLocal8Bit());
        qputenv("HOME", QFile::encodeName(m_folder.path()));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        qputenv("PULSE_RUNTIME_PATH", QFile::encodeName(m_folder.filePath(QStringLiteral("run"))));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }

    ~SoundServer()
    {
        m_recorder.kill();
        m_recorder.waitForFinished();
        stop();
    }

    void stop()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(5000)) {
            m_server.kill();
            m_server.waitForFinished();
        }
    }

    [[nodiscard]] bool start()
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QStringLiteral("pulseaudio"),
                       {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--use-pid-file=no"),
                        QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--realtime=no"),
                        QStringLiteral("--log-level=error"), QStringLiteral("--disable-shm=yes"), QStringLiteral("-L"),
                        QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket()});
        if (!m_server.waitForStarted())
            return false;
        return QTest::qWaitFor([this] { return control({QStringLiteral("info")}); }, 20000);
    }

    /** The new sink becomes the default one. */
    [[nodiscard]] bool addSink(const QString &name)
    {
        return control({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                        QStringLiteral("norewinds=1"), QStringLiteral("rate=48000"), QStringLiteral("format=s16le"),
                        QStringLiteral("channels=2"), QStringLiteral("sink_name=") + name},
                       &m_modules[name])
            && control({QStringLiteral("set-default-sink"), name});
    }

    [[nodiscard]] bool removeSink(const QString &name)
    {
        return control({QStringLiteral("unload-module"), QString::fromLatin1(m_modules[name].trimmed())});
    }

    /** Begins to write down what comes out of the sink. */
    [[nodiscard]] bool record(const QString &name)
    {
        m_recorder.kill();
        m_recorder.waitForFinished();
        m_recording = m_folder.filePath(name);
        m_recorder.setStandardOutputFile(m_recording);
        m_recorder.start(QStringLiteral("parec"),
                         {QStringLiteral("-d"), name + QStringLiteral(".monitor"), QStringLiteral("--raw"),
                          QStringLiteral("--format=s16le"), QStringLiteral("--rate=48000"),
                          QStringLiteral("--channels=2"), QStringLiteral("--latency-msec=20")});
        return m_recorder.waitForStarted() && QTest::qWaitFor([this] { return QFile(m_recording).size() > 0; }, 20000);
    }

    /** The left channel of everything recorded so far. */
    [[nodiscard]] std::vector<int> recorded() const
    {
        QFile file(m_recording);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.readAll();
        std::vector<int> samples(static_cast<size_t>(bytes.size()) / 4);
        for (size_t i = 0; i < samples.size(); ++i) {
            int16_t value = 0;
            std::memcpy(&value, bytes.constData() + i * 4, sizeof value);
            samples[i] = value;
        }
        return samples;
    }

private:
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("native")); }
    [[nodiscard]] QString address() const { return QStringLiteral("unix:") + socket(); }

    [[nodiscard]] static bool control(const QStringList &arguments, QByteArray *answer = nullptr)
    {
        QProcess pactl;
        pactl.start(QStringLiteral("pactl"), arguments);
        const bool isDone
            = pactl.waitForFinished(20000) && pactl.exitStatus() == QProcess::NormalExit && pactl.exitCode() == 0;
        if (answer)
            *answer = pactl.readAllStandardOutput();
        return isDone;
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_recorder;
    QString m_recording;
    QHash<QString, QByteArray> m_modules;
};
