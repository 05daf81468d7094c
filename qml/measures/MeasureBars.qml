// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** Numbers as bars below each other, the newest first and in full color. */
ColumnLayout {
    id: root

    property list<string> labels
    property list<string> texts
    property list<double> shares
    readonly property bool isStacked: Theme.hugeText

    spacing: root.isStacked ? Theme.gapM : Theme.gapS

    Repeater {
        model: root.labels.length

        GridLayout {
            id: row

            required property int index

            Layout.fillWidth: true
            columns: root.isStacked ? 2 : 3
            columnSpacing: Theme.gapM
            rowSpacing: Theme.gapXs

            AppText {
                Layout.fillWidth: root.isStacked
                Layout.columnSpan: root.isStacked ? 2 : 1
                Layout.preferredWidth: root.isStacked ? -1 : 92
                text: root.labels[row.index] ?? ""
                token: Theme.caption
                color: Theme.ink2
                Accessible.ignored: true
            }
            Item {
                Layout.fillWidth: true
                implicitHeight: 18

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radiusSmall
                    color: Theme.dBand
                }
                Rectangle {
                    width: Math.max(4, parent.width * (root.shares[row.index] ?? 0))
                    height: parent.height
                    x: LayoutMirroring.enabled ? parent.width - width : 0
                    radius: Theme.radiusSmall
                    color: Theme.dEffort
                    opacity: row.index === 0 ? 1 : 0.6
                }
            }
            AppText {
                Layout.minimumWidth: 44
                text: root.texts[row.index] ?? ""
                token: Theme.bodyStrong
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
}
