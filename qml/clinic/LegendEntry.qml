// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** A sign of a chart and what it stands for. */
RowLayout {
    id: root

    property alias shape: mark.shape
    property alias color: mark.color
    property alias markColor: mark.markColor
    property alias text: words.text

    spacing: Theme.gapS

    ChartMark {
        id: mark
    }
    AppText {
        id: words

        token: Theme.caption
        color: Theme.ink2
        Accessible.ignored: true
    }
}
