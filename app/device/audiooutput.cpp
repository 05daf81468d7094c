// SPDX-License-Identifier: Apache-2.0
#include "device/audiooutput.h"

#include "device/bootclock.h"

#include <QAudioFormat>
#include <QAudioSink>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>
#include <cstring>

namespace evenpace {

namespace {

Q_LOGGING_CATEGORY(lcDevice, "evenpace.device")

using std::chrono::microseconds;
using namespace std::chrono_literals;

/** Long enough to ride out a busy machine, short enough to answer a pause. */
constexpr int kBufferMs = 250;
/** A stop loses what is buffered; so much silence has to pass before. Twice the buffer, for what lies beyond it. */
constexpr int64_t kQuietFrames = kMixRate / 2;
constexpr auto kLookEvery = 100ms;
/** While a device is missing and wanted. */
constexpr auto kSearchEvery = 1000ms;
/** A device that plays nothing for so many looks is gone, whatever else it says. */
constexpr int kPatience = 15;
/** Readings the median is taken of: 1.5 s. */
constexpr size_t kReadings = 15;
constexpr size_t kLeastReadings = 3;

QAudioFormat format(int channels)
{
    QAudioFormat result;
    result.setSampleRate(kMixRate);
    result.setSampleFormat(QAudioFormat::Int16);
    result.setChannelCount(channels);
    return result;
}

} // namespace

qint64 MixerDevice::readData(char *data, qint64 size)
{
    const qint64 frameSize = m_channels * static_cast<qint64>(sizeof(int16_t));
    const qint64 frames = size / frameSize;
    m_mixer.render(reinterpret_cast<int16_t *>(data), static_cast<int>(frames));
    std::memset(data + frames * frameSize, 0, static_cast<size_t>(size - frames * frameSize));
    m_given.fetch_add(frames, std::memory_order_release);
    return size;
}

AudioOutput::AudioOutput(Mixer &mixer, HeardEstimate &heard)
    : m_mixer(mixer)
    , m_heard(heard)
    , m_source(mixer, mixer.channels())
{
    m_source.setParent(this);
}

AudioOutput::~AudioOutput()
{
    shut();
}

void AudioOutput::wake()
{
    if (!m_sink && open())
        emit opened();
}

void AudioOutput::rest()
{
    if (m_timer && !m_sink)
        m_timer->stop();
}

bool AudioOutput::open()
{
    watch();
    m_device = QMediaDevices::defaultAudioOutput();
    if (!m_device.isNull() && m_device.isFormatSupported(format(m_mixer.channels()))) {
        m_sink = std::make_unique<QAudioSink>(m_device, format(m_mixer.channels()));
        // Before every start: in Qt 6.4 each start makes the buffer of a sink smaller.
        m_sink->setBufferSize(format(m_mixer.channels()).bytesForDuration(kBufferMs * 1000));
        if (!m_source.isOpen())
            m_source.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_startFrame = m_source.given();
        m_sink->start(&m_source);
        if (m_sink->error() == QAudio::NoError) {
            // Queued, as it arrives from inside the sink, which is going to be deleted.
            connect(
                m_sink.get(), &QAudioSink::stateChanged, this,
                [this, sink = m_sink.get()](QAudio::State state) {
                    if (state == QAudio::StoppedState && m_sink.get() == sink)
                        devicesChanged();
                },
                Qt::QueuedConnection);
            m_bases.clear();
            m_played = {};
            m_looksWithoutSound = 0;
            m_timer->start(kLookEvery);
            m_isMissing = false;
            return true;
        }
        qCDebug(lcDevice) << "the sound device did not open:" << m_sink->error();
        m_sink.reset();
    }
    m_isMissing = true;
    // Qt 6.4 does not tell of new devices of PulseAudio, only lists them.
    m_timer->start(kSearchEvery);
    emit unavailable();
    return false;
}

void AudioOutput::shut()
{
    if (m_timer)
        m_timer->stop();
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->stop();
    m_sink.reset();
    m_heard.clear();
}

/** Made on first use: finding the devices takes a while, and belongs on this thread. */
void AudioOutput::watch()
{
    if (m_devices)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    // Queued: some backends tell it from a thread of theirs.
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &AudioOutput::devicesChanged,
            Qt::QueuedConnection);
    m_timer = new QTimer(this);
    connect(m_timer, &QTimer::timeout, this, &AudioOutput::look);
}

void AudioOutput::look()
{
    if (!m_sink) {
        devicesChanged();
        return;
    }
    if (m_mixer.silence() > kQuietFrames) {
        shut();
        return;
    }
    const microseconds played{m_sink->processedUSecs()};
    m_looksWithoutSound = played == m_played ? m_looksWithoutSound + 1 : 0;
    m_played = played;
    if (m_looksWithoutSound > kPatience) {
        reopen();
        return;
    }
    if (played <= 0us)
        return;
    const microseconds start{m_startFrame * 1'000'000 / kMixRate};
    m_bases.push_back(BootClock::nowPrecise() - played - start);
    if (m_bases.size() > kReadings)
        m_bases.erase(m_bases.begin());
    if (m_bases.size() < kLeastReadings)
        return;
    auto sorted = m_bases;
    const auto middle = sorted.begin() + static_cast<ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    m_heard.set(*middle);
}

void AudioOutput::reopen()
{
    shut();
    if (open())
        emit reopened();
}

void AudioOutput::devicesChanged()
{
    const bool isStopped = m_sink && m_sink->state() == QAudio::StoppedState;
    const bool isGone = m_sink && !QMediaDevices::audioOutputs().contains(m_device);
    if (isStopped || isGone) {
        reopen();
    } else if (!m_sink && m_isMissing && !QMediaDevices::defaultAudioOutput().isNull()) {
        m_isMissing = false;
        m_timer->stop();
        emit available();
    }
}

} // namespace evenpace
