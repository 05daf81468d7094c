// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/mixer.h"

#include <QAudioDevice>
#include <QIODevice>
#include <QObject>

#include <atomic>
#include <chrono>
#include <memory>
#include <vector>

class QAudioSink;
class QMediaDevices;
class QTimer;

namespace evenpace {

/** What the sound device pulls from: a mixer without an end. */
class MixerDevice : public QIODevice
{
    Q_OBJECT
public:
    MixerDevice(Mixer &mixer, int channels)
        : m_mixer(mixer)
        , m_channels(channels)
    {
    }

    // Newer Qt asks before it reads.
    [[nodiscard]] qint64 bytesAvailable() const override { return 1 << 24; }
    [[nodiscard]] bool isSequential() const override { return true; }
    /** Frames handed out since it was made. */
    [[nodiscard]] int64_t given() const { return m_given.load(std::memory_order_acquire); }

protected:
    /** Never gives nothing: the sink would stop. May run on a thread of the system: no locks, no QObject. */
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Mixer &m_mixer;
    int m_channels;
    std::atomic<int64_t> m_given{0};
};

/** When what is rendered comes out of the loudspeaker. Written by the sound thread, read by any. */
class HeardEstimate
{
public:
    /** Boot clock time at which frame 0 of the output would have been heard; nothing is known before the first call. */
    void set(std::chrono::microseconds base) { m_base.store(base.count(), std::memory_order_release); }
    void clear() { m_base.store(kUnknown, std::memory_order_release); }
    [[nodiscard]] bool isKnown() const { return m_base.load(std::memory_order_acquire) != kUnknown; }
    /** Frame heard at that time; only if known. */
    [[nodiscard]] double frameAt(std::chrono::microseconds now) const
    {
        return static_cast<double>(now.count() - m_base.load(std::memory_order_acquire)) * kMixRate / 1e6;
    }

private:
    static constexpr int64_t kUnknown = INT64_MIN;
    std::atomic<int64_t> m_base{kUnknown};
};

/**
 * Owns the sound device and lives on a thread of its own. Runs only while there is something to be heard: after half a
 * second of silence the device is closed, and with it go all its timers.
 */
class AudioOutput : public QObject
{
    Q_OBJECT
public:
    AudioOutput(Mixer &mixer, HeardEstimate &heard);
    ~AudioOutput() override;

    /** There is something to be heard: opens the device unless it is open. */
    void wake();
    /** Nothing is going to be heard: a missing device is no longer looked for. What still sounds plays out. */
    void rest();

signals:
    void opened();
    /** The device went away and another one took over; the sound has a gap. */
    void reopened();
    /** Asked to sound, and there is no device. */
    void unavailable();
    /** A device came that was missing. */
    void available();

private:
    [[nodiscard]] bool open();
    void shut();
    void watch();
    void look();
    void reopen();
    void devicesChanged();

    Mixer &m_mixer;
    HeardEstimate &m_heard;
    MixerDevice m_source;
    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QAudioSink> m_sink;
    QAudioDevice m_device;
    QTimer *m_timer = nullptr;
    bool m_isMissing = false;
    int64_t m_startFrame = 0; ///< of the output, when the sink was started
    std::vector<std::chrono::microseconds> m_bases; ///< latest readings
    std::chrono::microseconds m_played{0}; ///< at the last look
    int m_looksWithoutSound = 0;
};

} // namespace evenpace
