// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The versions of the program side by side: what their days told, and what each changed. */
Card {
    id: root

    required property PatientController reading
    readonly property VersionListModel versions: root.reading.versions
    readonly property bool isTable: !Theme.bigText
    readonly property bool isWide: width >= 500
    readonly property real line: Theme.sized(30, 1.4)
    /** As many of the last ones as fit beside each other. */
    readonly property int most: root.isTable ? Math.max(2, Math.floor((root.width - 160) / 120)) : 2

    padding: Theme.gapL
    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        text: qsTr("Versions side by side")
        token: Theme.h3
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("There is one version so far. With the next one, both are compared here.")
        token: Theme.small
        color: Theme.ink2
        visible: root.versions.count === 0
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM
        visible: root.isTable && root.versions.count > 0

        Column {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.isWide
            Layout.minimumWidth: root.isWide ? 180 : 0
            topPadding: 2 * root.line // beside the title and its date

            Repeater {
                model: root.reading.versionNames

                Cell {
                    required property string modelData

                    text: modelData
                    color: Theme.ink2
                }
            }
        }
        Repeater {
            model: root.versions

            Column {
                id: version

                required property int index
                required property string title
                required property string from
                required property list<string> values
                required property string spokenName

                Layout.alignment: Qt.AlignTop
                Layout.minimumWidth: root.isWide ? 120 : 0
                visible: version.index >= root.versions.count - root.most

                Accessible.role: Accessible.ListItem
                Accessible.name: version.spokenName

                Cell {
                    text: version.title
                    token: Theme.smallStrong
                }
                Cell {
                    text: version.from
                    token: Theme.caption
                    color: Theme.ink2
                }
                Repeater {
                    model: version.values

                    Cell {
                        required property string modelData

                        text: modelData
                    }
                }
            }
        }
        Item {
            Layout.fillWidth: true
            visible: root.isWide
        }
    }
    Repeater {
        model: root.versions

        ColumnLayout {
            id: block

            required property int index
            required property string title
            required property string from
            required property list<string> values
            required property list<string> changes
            required property string spokenName
            readonly property bool isShown: block.index >= root.versions.count - root.most

            Layout.fillWidth: true
            spacing: Theme.gapXs
            visible: block.isShown && (!root.isTable || block.changes.length > 0)

            AppText {
                Layout.fillWidth: true
                visible: !root.isTable
                text: qsTr("%1, %2").arg(block.title).arg(block.from)
                token: Theme.smallStrong
                Accessible.name: block.spokenName
            }
            Repeater {
                model: root.isTable ? [] : root.reading.versionNames

                AppText {
                    required property int index
                    required property string modelData

                    Layout.fillWidth: true
                    text: qsTr("%1: %2").arg(modelData).arg(block.values[index] ?? "")
                    token: Theme.small
                    color: Theme.ink2
                    Accessible.ignored: true
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: block.changes.length > 0
                //: %1 is "Version 2"
                text: qsTr("New in %1").arg(block.title)
                token: Theme.smallStrong
            }
            Repeater {
                model: block.changes

                AppText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    token: Theme.small
                    color: Theme.ink2
                }
            }
        }
    }

    /** Of one line, so that those of a row stand side by side. */
    component Cell: AppText {
        height: root.line
        token: Theme.small
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
