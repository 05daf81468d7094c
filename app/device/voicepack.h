// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

struct stb_vorbis;

namespace evenpace {

/** Where a phrase lies: part of one Ogg Vorbis file of the pack, mono, kVoiceRate. */
struct VoiceEntry
{
    QString sprite; ///< file name without ".ogg"
    int start = 0; ///< samples
    int length = 0; ///< samples; 0: not in the pack
};

/**
 * The recorded phrases of one voice, found by their exact text. A folder with `index.json` (text -> sprite, start and
 * length in samples) and one Ogg Vorbis file for each sprite. Reads only the index.
 */
class VoicePack
{
public:
    /** The folder may be a resource. A missing or damaged index makes an empty pack. */
    explicit VoicePack(QString folder);

    [[nodiscard]] VoiceEntry find(const QString &text) const { return m_entries.value(text); }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] const QHash<QString, VoiceEntry> &entries() const { return m_entries; }
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    QString m_folder;
    QHash<QString, VoiceEntry> m_entries;
};

/** One opened sprite. Reads its parts in any order; opened files are not held in memory twice. */
class VoiceSprite
{
public:
    VoiceSprite(const QString &folder, const QString &name);
    ~VoiceSprite();
    VoiceSprite(const VoiceSprite &) = delete;
    VoiceSprite &operator=(const VoiceSprite &) = delete;

    /** False for a missing or damaged file, or one that is not mono at kVoiceRate. */
    [[nodiscard]] bool isOpen() const { return m_decoder != nullptr; }
    /** Exactly `length` samples from sample `start`; silence where there are none. */
    [[nodiscard]] std::vector<int16_t> read(int start, int length);

private:
    QFile m_file;
    QByteArray m_bytes;
    stb_vorbis *m_decoder = nullptr;
};

} // namespace evenpace
