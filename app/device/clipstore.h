// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/score.h"
#include "device/voicepack.h"

#include <QHash>
#include <QThread>

#include <memory>
#include <optional>

namespace evenpace {

class ClipLoader;

/**
 * Gives scores their clips. Phrases are decoded on a thread of its own, in the order they will be needed, and are held
 * as long as a score needs them. Used from one thread.
 */
class ClipStore
{
public:
    /** `folder` holds the voice pack; its index is read when the first phrase is asked for. */
    explicit ClipStore(QString folder);
    ~ClipStore();
    ClipStore(const ClipStore &) = delete;
    ClipStore &operator=(const ClipStore &) = delete;

    /** Frames of kMixRate the phrase takes at `speechSpeed` percent; 0 if the pack lacks it. */
    [[nodiscard]] int64_t phraseLength(const QString &phrase, int speechSpeed);
    /** Attaches clips to all of the score, and begins to decode those that are heard from `frame` on. */
    void attach(Score &score, int speechSpeed, int64_t frame);

private:
    struct Key
    {
        QString phrase;
        int setting = 0; ///< speech speed, or the chime
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.phrase, key.setting); }
    };

    [[nodiscard]] const VoicePack &pack();

    QString m_folder;
    std::optional<VoicePack> m_pack;
    QHash<Key, std::weak_ptr<Clip>> m_clips;
    QThread m_thread;
    ClipLoader *m_loader = nullptr;
};

} // namespace evenpace
