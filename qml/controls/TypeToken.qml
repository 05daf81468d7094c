// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One entry of the type scale. Only Theme makes these; everything else reads `font` and `lineHeight`.
QtObject {
    id: root

    required property real size
    required property real line
    required property int weight
    required property real maxScale
    required property real textScale

    readonly property real factor: Math.min(textScale, maxScale)
    readonly property real lineHeight: Math.round(line * factor)
    readonly property real pixelSize: Math.round(size * factor)
    readonly property font font: Qt.font({
        family: "Atkinson Hyperlegible Next",
        pixelSize: root.pixelSize,
        weight: root.weight
    })
    readonly property font underlinedFont: Qt.font({
        family: "Atkinson Hyperlegible Next",
        pixelSize: root.pixelSize,
        weight: root.weight,
        underline: true
    })
    // Moves the glyphs to the middle of their line: the font's own line is 1.3 of its size.
    readonly property real rise: Math.round((lineHeight - pixelSize * 1.3) / 2)
}
