// SPDX-License-Identifier: Apache-2.0
#include "device/clipstore.h"

#include "device/stretch.h"

#include <QObject>

#include <deque>
#include <map>

namespace evenpace {

using namespace Qt::StringLiterals;

namespace {

struct ClipJob
{
    std::weak_ptr<Clip> clip;
    VoiceEntry entry;
    int speechSpeed = 100;
    Sound chime = Sound::None;
};

} // namespace

/** Lives on the loading thread. One clip for each turn of its event loop, so that a newer wish need not wait long. */
class ClipLoader : public QObject
{
public:
    explicit ClipLoader(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void add(std::vector<ClipJob> jobs)
    {
        m_jobs.insert(m_jobs.begin(), std::make_move_iterator(jobs.begin()), std::make_move_iterator(jobs.end()));
        if (!m_isBusy)
            next();
    }

private:
    void next()
    {
        m_isBusy = !m_jobs.empty();
        if (!m_isBusy) {
            m_sprites.clear();
            return;
        }
        const ClipJob job = m_jobs.front();
        m_jobs.pop_front();
        if (const std::shared_ptr<Clip> clip = job.clip.lock(); clip && !clip->isReady())
            clip->fill(load(job));
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    }

    [[nodiscard]] std::vector<int16_t> load(const ClipJob &job)
    {
        if (job.chime != Sound::None)
            return chime(job.chime);
        auto &sprite = m_sprites[job.entry.sprite];
        if (!sprite)
            sprite = std::make_unique<VoiceSprite>(m_folder, job.entry.sprite);
        return stretched(sprite->read(job.entry.start, job.entry.length), job.speechSpeed / 100.0, kVoiceRate);
    }

    QString m_folder;
    bool m_isBusy = false;
    std::deque<ClipJob> m_jobs;
    std::map<QString, std::unique_ptr<VoiceSprite>> m_sprites;
};

ClipStore::ClipStore(QString folder)
    : m_folder(std::move(folder))
{
}

ClipStore::~ClipStore()
{
    m_thread.quit();
    m_thread.wait();
}

const VoicePack &ClipStore::pack()
{
    if (!m_pack)
        m_pack.emplace(m_folder);
    return *m_pack;
}

int64_t ClipStore::phraseLength(const QString &phrase, int speechSpeed)
{
    const VoiceEntry entry = pack().find(phrase);
    return stretchedLength(entry.length, speechSpeed / 100.0) * (kMixRate / kVoiceRate);
}

void ClipStore::attach(Score &score, int speechSpeed, int64_t frame)
{
    m_clips.removeIf([](const auto &item) { return item.value().expired(); });
    std::vector<ClipJob> jobs;
    for (ScoreClip &place : score.clips) {
        if (place.end() <= frame)
            continue;
        const Key key{place.phrase, place.isVoice() ? speechSpeed : static_cast<int>(place.chime)};
        std::shared_ptr<Clip> clip = m_clips.value(key).lock();
        if (!clip) {
            clip = std::make_shared<Clip>(place.isVoice() ? kVoiceRate : kMixRate, place.length);
            m_clips.insert(key, clip);
        }
        place.clip = clip;
        if (!clip->isReady())
            jobs.push_back(
                {clip, place.isVoice() ? pack().find(place.phrase) : VoiceEntry{}, speechSpeed, place.chime});
    }
    if (jobs.empty())
        return;
    if (!m_loader) {
        m_loader = new ClipLoader(m_folder);
        m_loader->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_loader, &QObject::deleteLater);
        m_thread.setObjectName(u"voice"_s);
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_loader, [loader = m_loader, jobs = std::move(jobs)] { loader->add(jobs); });
}

} // namespace evenpace
