// SPDX-License-Identifier: Apache-2.0
#include "device/voicepack.h"

#include "device/clip.h"

#define STB_VORBIS_HEADER_ONLY
#define STB_VORBIS_NO_STDIO
#define STB_VORBIS_NO_PUSHDATA_API
#include <stb/stb_vorbis.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace evenpace {

using namespace Qt::StringLiterals;

VoicePack::VoicePack(QString folder)
    : m_folder(std::move(folder))
{
    QFile file(m_folder + u"/index.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject index = QJsonDocument::fromJson(file.readAll()).object();
    m_entries.reserve(index.size());
    for (auto it = index.begin(); it != index.end(); ++it) {
        const QJsonObject fields = it->toObject();
        const VoiceEntry entry{fields.value(u"sprite"_s).toString(), fields.value(u"start"_s).toInt(-1),
                               fields.value(u"length"_s).toInt()};
        if (!entry.sprite.isEmpty() && entry.start >= 0 && entry.length > 0)
            m_entries.insert(it.key(), entry);
    }
}

VoiceSprite::VoiceSprite(const QString &folder, const QString &name)
    : m_file(folder + u'/' + name + u".ogg"_s)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return;
    const auto size = static_cast<int>(m_file.size());
    const uchar *data = m_file.map(0, size);
    if (!data) {
        m_bytes = m_file.readAll();
        data = reinterpret_cast<const uchar *>(m_bytes.constData());
    }
    int error = 0;
    m_decoder = stb_vorbis_open_memory(data, size, &error, nullptr);
    if (!m_decoder)
        return;
    const stb_vorbis_info info = stb_vorbis_get_info(m_decoder);
    if (info.channels != 1 || info.sample_rate != static_cast<unsigned>(kVoiceRate)) {
        stb_vorbis_close(m_decoder);
        m_decoder = nullptr;
    }
}

VoiceSprite::~VoiceSprite()
{
    if (m_decoder)
        stb_vorbis_close(m_decoder);
}

std::vector<int16_t> VoiceSprite::read(int start, int length)
{
    std::vector<int16_t> samples(static_cast<size_t>(length));
    if (!m_decoder || !stb_vorbis_seek(m_decoder, static_cast<unsigned>(start)))
        return samples;
    int done = 0;
    while (done < length) {
        const int count = stb_vorbis_get_samples_short_interleaved(m_decoder, 1, samples.data() + done, length - done);
        if (count <= 0)
            break;
        done += count;
    }
    return samples;
}

} // namespace evenpace
